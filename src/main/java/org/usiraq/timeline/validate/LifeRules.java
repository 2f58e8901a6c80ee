package org.usiraq.timeline.validate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.table.Tables;

/** Actors take part in what happens while they live or exist. */
final class LifeRules {

  /** The days on which an actor, or an event, may have been; absent bounds are endless. */
  record Days(LocalDate first, LocalDate last) {
    private static final long MANY = 100_000_000;

    static Days of(Edtf date) {
      return new Days(date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX));
    }

    /** Whether two, packed, meet. */
    static boolean meet(long one, long other) {
      return one >> 32 <= other << 32 >> 32 && other >> 32 <= one << 32 >> 32;
    }

    /** Both days in one number, for dates of four digits; endless bounds lie beyond those. */
    long packed() {
      return (long) day(first) << 32 | day(last) & 0xffffffffL;
    }

    private static int day(LocalDate date) {
      return (int) Math.max(-MANY, Math.min(MANY, date.toEpochDay()));
    }

    boolean meet(Days other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }

  private LifeRules() {}

  /**
   * An event with a participant lies wholly outside its life or existence: the day of death and the
   * day of foundation are within. Approximate and uncertain dates, on either side, prove nothing.
   */
  static void lives(Draft draft, Findings findings) {
    Map<String, Located<Actor>> actors = draft.byId(Tables.ACTORS);
    Map<String, Days> lives = new HashMap<>();
    actors.forEach(
        (id, actor) ->
            actor
                .record()
                .date()
                .filter(life -> !vague(life))
                .ifPresent(life -> lives.put(id, Days.of(life))));
    for (Located<Event> located : draft.of(Tables.EVENTS)) {
      Edtf date = located.record().date();
      List<Participant> participants = located.record().participants();
      if (!participants.isEmpty() && !vague(date)) {
        Days days = Days.of(date);
        for (int i = 0; i < participants.size(); i++) {
          Days life = lives.get(participants.get(i).actor());
          Located<Actor> actor =
              life == null || life.meet(days) ? null : actors.get(participants.get(i).actor());
          if (actor != null) {
            findings.add(finding(located, i, actor.record()));
          }
        }
      }
    }
  }

  private static Finding finding(Located<Event> located, int item, Actor actor) {
    return located.finding(
        Tables.EVENTS.struct(),
        FindingCode.ANACHRONISM,
        "participants",
        item,
        actor.id(),
        outside(
            actor.id(),
            actor.date().map(Edtf::toString).orElse(""),
            located.record().date().toString()));
  }

  static String outside(String actor, String life, String event) {
    return "expected an event that meets "
        + life
        + ", the life or existence of "
        + actor
        + ", found one of "
        + event;
  }

  static boolean vague(Edtf date) {
    return date.isApproximate() || date.isUncertain();
  }
}
