package org.usiraq.timeline.cli;

import java.util.List;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;

/**
 * A figure as a person would read it, beside the others of its series for that time.
 *
 * @param timeline where it stands
 */
record StatisticCard(Timeline timeline) {

  void write(Statistic statistic, Paper paper) {
    Names names = new Names(timeline);
    Figure figure = statistic.figure();
    Cards.head(statistic.title(), "statistic", statistic, paper);
    paper.entry("Figure", figure.toEnglish(statistic.unit()));
    paper.entry("In words", figure.wording().map(words -> "“" + words + "”").orElse(""));
    paper.entry("Bounds", bounds(figure));
    paper.entry("When", statistic.date().toEnglish());
    paper.entry("In EDTF", statistic.date().toString());
    paper.entry(
        "Measure", statistic.measure().label() + " (" + statistic.aggregation().inSentence() + ")");
    paper.entry("Kind", statistic.kind().label());
    paper.entry("Standing", statistic.standing().label() + ": " + statistic.standing().meaning());
    paper.entry("Series", statistic.series().orElse(""));
    paper.entry("Of", statistic.subject().map(names::actor).orElse(""));
    paper.entry("Where", statistic.place().map(names::place).orElse(""));
    paper.entry("Event", statistic.event().map(names::event).orElse(""));
    paper.entry("Stated by", statistic.attributedTo().map(names::actor).orElse(""));
    paper.entry("Tags", String.join(", ", statistic.tags()));
    statistic.note().ifPresent(note -> paper.space().title("Note").paragraph(2, note));
    Cards.list("Other figures for the time", others(statistic), paper);
    Cards.citations(statistic.citations(), names, paper);
  }

  private static String bounds(Figure figure) {
    String low = figure.valueLow().map(v -> v.toPlainString()).orElse("open");
    String high = figure.valueHigh().map(v -> v.toPlainString()).orElse("open");
    return low.equals(high) && !low.equals("open") ? "" : low + " to " + high;
  }

  private List<String> others(Statistic statistic) {
    return statistic.series().map(timeline::series).orElse(List.of()).stream()
        .filter(other -> other.date().equals(statistic.date()) && !other.equals(statistic))
        .map(other -> Names.figure(other) + " (" + other.id() + ")")
        .toList();
  }
}
