package org.usiraq.timeline.validate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.table.Tables;

/** What figures of one series keep. */
final class FigureRules {

  private record Point(String series, String date) {}

  private record Stated(
      String series, Optional<LocalDate> earliest, Optional<LocalDate> latest, String source) {}

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
                  twoPreferred(point.series(), point.date(), other)));
        }
      }
    }
  }

  static void standing(Draft draft, Findings findings) {
    draft.of(Tables.STATISTICS).forEach(located -> standing(located, findings));
  }

  static void standing(Located<Statistic> located, Findings findings) {
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

  /**
   * A source states one figure of a series for a date, however that is written, or a note of either
   * figure or of its citation tells why there are two.
   */
  static void sameSource(Draft draft, Findings findings) {
    Map<String, Located<Source>> sources = draft.byId(Tables.SOURCES);
    Map<Stated, String> first = new HashMap<>();
    for (Located<Statistic> located : draft.of(Tables.STATISTICS)) {
      Statistic figure = located.record();
      if (figure.series().isPresent()
          && figure.standing() != Standing.SUPERSEDED
          && figure.note().isEmpty()) {
        for (int i = 0; i < figure.citations().size(); i++) {
          Citation citation = figure.citations().get(i);
          Located<Source> source = sources.get(citation.source());
          if (source != null && citation.note().isEmpty()) {
            Edtf date = figure.date();
            Stated stated =
                new Stated(
                    figure.series().get(), date.earliest(), date.latest(), source.record().id());
            String other = first.putIfAbsent(stated, figure.id());
            if (other != null && !other.equals(figure.id())) {
              findings.add(sameSource(located, i, stated, other));
            }
          }
        }
      }
    }
  }

  private static Finding sameSource(
      Located<Statistic> located, int citation, Stated stated, String other) {
    return located.finding(
        Tables.STATISTICS.struct(),
        FindingCode.SAME_SOURCE_SERIES,
        "citations",
        citation,
        stated.source(),
        twoStated(stated.series(), located.record().date().toString(), stated.source(), other));
  }

  static String twoPreferred(String series, String date, String other) {
    return "expected one preferred figure of "
        + series
        + " for "
        + date
        + ", found this one and "
        + other;
  }

  static String twoStated(String series, String date, String source, String other) {
    return "expected one figure of "
        + series
        + " for "
        + date
        + " from "
        + source
        + ", or a note that says why there are more, found this one and "
        + other;
  }
}
