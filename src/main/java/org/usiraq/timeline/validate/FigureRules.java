package org.usiraq.timeline.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Origins;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.table.Tables;

/** What figures of one series keep, and what is counted over several records. */
final class FigureRules {

  private record Point(String series, String date) {}

  private FigureRules() {}

  static void preferred(Draft draft, Findings findings) {
    Map<Point, String> first = new HashMap<>();
    for (Located<Statistic> located : draft.of(Tables.STATISTICS)) {
      Statistic figure = located.record();
      if (figure.series().isPresent() && figure.standing() == Standing.PREFERRED) {
        Point point = new Point(figure.series().get(), figure.date().toString());
        String other = first.putIfAbsent(point, figure.id());
        if (other != null) {
          findings.add(
              located.finding(
                  Tables.STATISTICS.struct(),
                  FindingCode.TWO_PREFERRED,
                  "standing",
                  figure.standing().value(),
                  "expected one preferred figure of "
                      + point.series()
                      + " for "
                      + point.date()
                      + ", found this one and "
                      + other));
        }
      }
    }
  }

  static void standing(Draft draft, Findings findings) {
    for (Located<Statistic> located : draft.of(Tables.STATISTICS)) {
      Statistic figure = located.record();
      if (figure.standing() != Standing.PREFERRED && figure.note().isEmpty()) {
        findings.add(
            located.finding(
                Tables.STATISTICS.struct(),
                FindingCode.UNEXPLAINED_STANDING,
                "note",
                "",
                "expected a note that says why the figure is " + figure.standing().value()));
      }
    }
  }

  static void independentSources(Draft draft, Findings findings) {
    Map<String, Source> sources = new HashMap<>();
    for (Located<Source> located : draft.of(Tables.SOURCES)) {
      sources.put(located.record().id(), located.record());
      located.record().formerIds().forEach(id -> sources.put(id, located.record()));
    }
    Origins origins = new Origins(id -> Optional.ofNullable(sources.get(id)));
    for (Located<Event> located : draft.of(Tables.EVENTS)) {
      Event event = located.record();
      int counted = origins.count(event.citations());
      int stated = event.independentSources().orElse(counted);
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
