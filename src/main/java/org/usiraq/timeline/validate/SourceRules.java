package org.usiraq.timeline.validate;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      Event event = located.record();
      if (event.independentSources().isPresent()) {
        int counted = origins.count(event.citations());
        int stated = event.independentSources().get();
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
    }
  }

  /** An event rests on two independent sources; where it does not, whoever uses it should know. */
  static void single(Draft draft, Findings findings) {
    Origins origins = origins(draft);
    for (Located<Event> located : draft.of(Tables.EVENTS)) {
      Event event = located.record();
      int independent =
          event.independentSources().orElseGet(() -> origins.count(event.citations()));
      if (independent == 1) {
        int cited = event.citations().size();
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
  }

  private static Origins origins(Draft draft) {
    Map<String, Source> sources = draft.byId(Tables.SOURCES);
    return new Origins(id -> Optional.ofNullable(sources.get(id)));
  }

  /** Each source is cited by a record, or another source derives from it. */
  static void unused(Draft draft, Findings findings) {
    Set<String> used = new HashSet<>();
    for (Reference reference : draft.references()) {
      if (reference.table().equals(Tables.SOURCES.name())) {
        used.add(reference.target());
      }
    }
    for (Located<Source> located : draft.of(Tables.SOURCES)) {
      located.record().derivedFrom().ifPresent(used::add);
    }
    for (Located<Source> located : draft.of(Tables.SOURCES)) {
      Source source = located.record();
      if (!used.contains(source.id()) && source.formerIds().stream().noneMatch(used::contains)) {
        findings.add(
            located.finding(
                Tables.SOURCES.struct(),
                FindingCode.UNUSED_SOURCE,
                "id",
                source.id(),
                "expected a record that cites this source or a source derived from it, found"
                    + " none"));
      }
    }
  }
}
