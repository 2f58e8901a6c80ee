package org.usiraq.timeline.validate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.edtf.Certainty;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Tables;

/** What the dates of records that go together must keep. */
final class TimeRules {

  private TimeRules() {}

  static void effects(Draft draft, Findings findings) {
    Map<String, Located<Event>> events = draft.byId(Tables.EVENTS);
    for (Located<Event> located : draft.of(Tables.EVENTS)) {
      Event effect = located.record();
      for (int i = 0; i < effect.links().size(); i++) {
        Link link = effect.links().get(i);
        Located<Event> found = comesAfter(link.relation()) ? events.get(link.event()) : null;
        if (found != null && before(effect.date(), found.record().date())) {
          findings.add(
              located.finding(
                  Tables.EVENTS.struct(),
                  FindingCode.EFFECT_BEFORE_CAUSE,
                  "links",
                  i,
                  link.event(),
                  tooEarly(
                      effect.date(),
                      found.record().date(),
                      link.event(),
                      link.relation().value())));
        }
      }
    }
  }

  static String tooEarly(Edtf effect, Edtf cause, String id, String relation) {
    return "expected "
        + effect
        + " not to end before "
        + cause
        + ", the date of '"
        + id
        + "', to which this event is linked as "
        + relation;
  }

  static String outside(Edtf phase, Edtf event) {
    return "expected a date within "
        + phase
        + ", the phase's, or a note that says why, found "
        + event;
  }

  static boolean comesAfter(LinkRelation relation) {
    return switch (relation) {
      case CAUSED_BY, RESPONSE_TO, FOLLOWS -> true;
      case PART_OF, RELATED_TO -> false;
    };
  }

  static boolean before(Edtf date, Edtf other) {
    Optional<LocalDate> last = date.latest();
    Optional<LocalDate> first = other.earliest();
    return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
  }

  static void phases(Draft draft, Findings findings) {
    Map<String, Located<Phase>> phases = draft.byId(Tables.PHASES);
    for (Located<Event> located : draft.of(Tables.EVENTS)) {
      Event event = located.record();
      Located<Phase> phase = phases.get(event.phase());
      if (phase != null
          && event.note().isEmpty()
          && event.date().overlaps(phase.record().date()) == Certainty.IMPOSSIBLE) {
        findings.add(
            located.finding(
                Tables.EVENTS.struct(),
                FindingCode.OUTSIDE_PHASE,
                "phase",
                event.phase(),
                outside(phase.record().date(), event.date())));
      }
    }
  }

  static void coverage(Draft draft, Findings findings) {
    Optional<Metadata> metadata = draft.metadata();
    if (metadata.isPresent()) {
      Struct<Event> events = Tables.EVENTS.struct();
      for (Located<Event> located : draft.of(Tables.EVENTS)) {
        covered(located, events, located.record().date(), metadata.get(), findings);
      }
      Struct<Statistic> statistics = Tables.STATISTICS.struct();
      for (Located<Statistic> located : draft.of(Tables.STATISTICS)) {
        covered(located, statistics, located.record().date(), metadata.get(), findings);
      }
    }
  }

  static <R extends Entity> void covered(
      Located<R> located, Struct<R> struct, Edtf date, Metadata metadata, Findings findings) {
    boolean before =
        date.latest().filter(last -> last.isBefore(metadata.coverageEarliest())).isPresent();
    boolean after =
        date.earliest().filter(first -> first.isAfter(metadata.coverageLatest())).isPresent();
    if (before || after) {
      findings.add(
          located.finding(
              struct,
              FindingCode.OUTSIDE_COVERAGE,
              "date",
              date.toString(),
              "expected a date that meets the coverage, "
                  + metadata.coverageEarliest()
                  + " to "
                  + metadata.coverageLatest()
                  + ", found "
                  + date));
    }
  }
}
