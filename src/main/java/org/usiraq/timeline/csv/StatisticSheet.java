package org.usiraq.timeline.csv;

import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.csv.Sheet.Column;
import org.usiraq.timeline.model.Statistic;

/**
 * The columns of the sheet of statistics.
 *
 * @param names what to call other records
 */
record StatisticSheet(Names names) {

  List<Column<Statistic>> columns() {
    return List.of(
        new Column<>("Statistic", s -> Cells.text(s.title())),
        new Column<>("Figure", s -> Cells.phrase(s.figure().toEnglish(s.unit()))),
        new Column<>("Value", s -> Cells.number(s.figure().value())),
        new Column<>("Low", s -> Cells.number(s.figure().valueLow())),
        new Column<>("High", s -> Cells.number(s.figure().valueHigh())),
        new Column<>("Unit", s -> Cells.text(s.unit().label())),
        new Column<>("Hedge in the source", s -> Cells.text(s.figure().wording())),
        new Column<>("Measure", s -> Cells.text(s.measure().label())),
        new Column<>("When", s -> Cells.when(Optional.of(s.date()))),
        new Column<>("From", s -> Cells.day(s.date().earliest())),
        new Column<>("To", s -> Cells.day(s.date().latest())),
        new Column<>("Aggregation", s -> Cells.text(s.aggregation().label())),
        new Column<>("Footing", s -> Cells.text(s.kind().label())),
        new Column<>("Who is counted", s -> Cells.text(s.subject().map(names::actor))),
        new Column<>("Where", s -> Cells.text(s.place().map(names::place))),
        new Column<>("Event", s -> Cells.text(s.event().map(names::event))),
        new Column<>("According to", s -> Cells.text(s.attributedTo().map(names::actor))),
        new Column<>("Series", s -> Cells.text(s.series())),
        new Column<>("Standing", s -> Cells.text(s.standing().label())),
        new Column<>("Sources", s -> names.sources(s.citations())),
        new Column<>("Remarks on sources", s -> names.remarks(s.citations())),
        new Column<>("Note", s -> Cells.text(s.note())),
        new Column<>("Tags", s -> Cells.list(s.tags())),
        new Column<>("Id", s -> Cells.text(s.id())));
  }
}
