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
  private record Days(LocalDate first, LocalDate last) {
    private static Days of(Edtf date) {
      return new Days(date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX));
    }

    private boolean meet(Days other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }

  private LifeRules() {}

  /**
   * An event with a participant lies wholly outside its life or existence: the day of death and the
   * day of foundation are within. Approximate and uncertain dates, on either side, prove nothing.
   */
  static void lives(Draft draft, Findings findings) {
    Map<String, Actor> actors = draft.byId(Tables.ACTORS);
    Map<String, Days> lives = new HashMap<>();
    actors.forEach(
        (id, actor) ->
            actor
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
          Actor actor = actors.get(participants.get(i).actor());
          if (life != null && actor != null && !life.meet(days)) {
            findings.add(finding(located, i, actor));
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
        "expected an event that meets "
            + actor.date().map(Edtf::toString).orElse("")
            + ", the life or existence of "
            + actor.id()
            + ", found one of "
            + located.record().date());
  }

  private static boolean vague(Edtf date) {
    return date.isApproximate() || date.isUncertain();
  }
}
