package org.usiraq.timeline.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.csv.Sheet.Column;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Participant;

/**
 * The columns of the sheet of events.
 *
 * @param names what to call other records
 */
record EventSheet(Names names) {

  List<Column<Event>> columns() {
    return List.of(
        new Column<>("Event", e -> Cells.text(e.title())),
        new Column<>("When", e -> Cells.when(Optional.of(e.date()))),
        new Column<>("From", e -> Cells.day(e.date().earliest())),
        new Column<>("To", e -> Cells.day(e.date().latest())),
        new Column<>("What happened", e -> Cells.text(e.summary())),
        new Column<>("Type", e -> Cells.text(e.type().label())),
        new Column<>("Chapter", e -> Cells.text(names.phase(e.phase()))),
        new Column<>(
            "Who took part", e -> Cells.list(e.participants().stream().map(this::part).toList())),
        new Column<>("Where", e -> Cells.list(e.places().stream().map(names::place).toList())),
        new Column<>(
            "Related events",
            e ->
                Cells.list(
                    e.links().stream()
                        .map(
                            link -> link.relation().inSentence() + ": " + names.event(link.event()))
                        .toList())),
        new Column<>("Sources", this::sources),
        new Column<>("Independent sources", EventSheet::independentSources),
        new Column<>("What sources say differently", this::differences),
        new Column<>("Note", e -> Cells.text(e.note())),
        new Column<>("Tags", e -> Cells.list(e.tags())),
        new Column<>("Id", e -> Cells.text(e.id())));
  }

  private String part(Participant part) {
    return names.actor(part.actor())
        + " ("
        + part.role().inSentence()
        + part.claimedBy().map(by -> ", according to " + names.actor(by)).orElse("")
        + ")";
  }

  private String sources(Event event) {
    return Cells.list(event.citations().stream().map(c -> names.source(c.source())).toList());
  }

  private static String independentSources(Event event) {
    return Cells.number(event.independentSources().map(BigDecimal::valueOf));
  }

  private String differences(Event event) {
    List<String> differences = new ArrayList<>();
    for (DatedCitation citation : event.citations()) {
      List<String> says = new ArrayList<>();
      citation.date().ifPresent(date -> says.add(date.toEnglish()));
      citation.note().ifPresent(says::add);
      if (!says.isEmpty()) {
        differences.add(names.source(citation.source()) + ": " + String.join(", ", says));
      }
    }
    return Cells.list(differences);
  }
}
