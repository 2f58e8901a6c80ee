package org.usiraq.timeline.validate;

import java.util.List;
import java.util.Map;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.table.Tables;

/** Actors take part in what happens while they live or exist. */
final class LifeRules {

  private LifeRules() {}

  /**
   * An event with a participant lies wholly outside its life or existence: the day of death and the
   * day of foundation are within. Approximate and uncertain dates, on either side, prove nothing.
   */
  static void lives(Draft draft, Findings findings) {
    Map<String, Actor> actors = draft.byId(Tables.ACTORS);
    for (Located<Event> located : draft.of(Tables.EVENTS)) {
      Event event = located.record();
      if (!vague(event.date())) {
        List<Participant> participants = event.participants();
        for (int i = 0; i < participants.size(); i++) {
          Actor actor = actors.get(participants.get(i).actor());
          if (actor != null && actor.date().isPresent()) {
            life(located, i, actor, actor.date().get(), findings);
          }
        }
      }
    }
  }

  private static void life(
      Located<Event> located, int item, Actor actor, Edtf life, Findings findings) {
    Edtf date = located.record().date();
    if (!vague(life) && (TimeRules.before(date, life) || TimeRules.before(life, date))) {
      findings.add(
          located.finding(
              Tables.EVENTS.struct(),
              FindingCode.ANACHRONISM,
              "participants",
              item,
              actor.id(),
              "expected an event that meets "
                  + life
                  + ", the life or existence of "
                  + actor.id()
                  + ", found one of "
                  + date));
    }
  }

  private static boolean vague(Edtf date) {
    return date.isApproximate() || date.isUncertain();
  }
}
