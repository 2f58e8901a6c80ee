package org.usiraq.timeline.validate;

import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Origins;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.table.Tables;

/** What events rest on, and sources that nothing rests on. */
final class SourceRules {

  private SourceRules() {}

  /** The number of independent sources that an event states is what follows from its citations. */
  static void counted(Draft draft, Findings findings) {
    if (draft.isIncomplete(Tables.SOURCES)) {
      return; // Which sources go back to others is then not known.
    }
    Origins origins = origins(draft);
    for (Located<Event> located : draft.of(Tables.EVENTS)) {
      if (located.record().independentSources().isPresent()) {
        counted(located, origins.count(located.record().citations()), findings);
      }
    }
  }

  static void counted(Located<Event> located, int counted, Findings findings) {
    int stated = located.record().independentSources().orElse(counted);
    if (stated != counted) {
      findings.add(
          located.finding(
              Tables.EVENTS.struct(),
              FindingCode.DERIVED_DISAGREES,
              "independent_sources",
              Integer.toString(stated),
              "expected " + counted + ", which follows from the citations, found " + stated));
    }
  }

  /** An event rests on two independent sources; where it does not, whoever uses it should know. */
  static void single(Draft draft, Findings findings) {
    Origins origins = origins(draft);
    for (Located<Event> located : draft.of(Tables.EVENTS)) {
      Event event = located.record();
      single(
          located,
          event.independentSources().orElseGet(() -> origins.count(event.citations())),
          findings);
    }
  }

  static void single(Located<Event> located, int independent, Findings findings) {
    if (independent == 1) {
      int cited = located.record().citations().size();
      findings.add(
          located.finding(
              Tables.EVENTS.struct(),
              FindingCode.SINGLE_SOURCE,
              "citations",
              Integer.toString(independent),
              "expected two independent sources or more, found one"
                  + (cited == 1 ? "" : ", which all " + cited + " citations go back to")));
    }
  }

  private static Origins origins(Draft draft) {
    Map<String, Located<Source>> sources = draft.byId(Tables.SOURCES);
    return new Origins(id -> Optional.ofNullable(sources.get(id)).map(Located::record));
  }

  /** Each source is cited by a record, or another source derives from it; this one is not. */
  static Finding unused(String source, Position at) {
    return new Finding(
        FindingCode.UNUSED_SOURCE,
        at,
        source,
        "id",
        source,
        "expected a record that cites this source or a source derived from it, found none");
  }
}
