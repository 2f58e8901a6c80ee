package org.usiraq.timeline.csv;

import java.util.List;
import org.usiraq.timeline.csv.Sheet.Column;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Affiliation;
import org.usiraq.timeline.model.Name;

/**
 * The columns of the sheet of actors.
 *
 * @param names what to call other records
 */
record ActorSheet(Names names) {

  List<Column<Actor>> columns() {
    return List.of(
        new Column<>("Actor", a -> Cells.text(a.name())),
        new Column<>("Kind", a -> Cells.text(a.kind().label())),
        new Column<>("Description", a -> Cells.text(a.description())),
        new Column<>("Country", a -> Cells.text(a.country())),
        new Column<>("Life or existence", a -> Cells.when(a.date())),
        new Column<>("From", a -> Cells.day(a.date().flatMap(Edtf::earliest))),
        new Column<>("To", a -> Cells.day(a.date().flatMap(Edtf::latest))),
        new Column<>("Other names", a -> Cells.list(a.names().stream().map(Name::text).toList())),
        new Column<>(
            "Roles",
            a ->
                Cells.list(a.roles().stream().map(r -> Names.dated(r.title(), r.date())).toList())),
        new Column<>("Bonds", a -> Cells.list(a.affiliations().stream().map(this::bond).toList())),
        new Column<>(
            "In other catalogues",
            a ->
                Cells.list(
                    a.identifiers().stream().map(i -> i.scheme() + ": " + i.value()).toList())),
        new Column<>("Sources", a -> names.sources(a.citations())),
        new Column<>("Remarks on sources", a -> names.remarks(a.citations())),
        new Column<>("Note", a -> Cells.text(a.note())),
        new Column<>("Id", a -> Cells.text(a.id())));
  }

  private String bond(Affiliation bond) {
    return Names.dated(bond.relation().inSentence() + " " + names.actor(bond.actor()), bond.date());
  }
}
