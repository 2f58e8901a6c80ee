package org.usiraq.timeline.csv;

import java.util.List;
import org.usiraq.timeline.csv.Sheet.Column;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Source;

/**
 * The columns of the sheet of sources.
 *
 * @param names what to call other records
 */
record SourceSheet(Names names) {

  List<Column<Source>> columns() {
    return List.of(
        new Column<>("Source", s -> Cells.text(s.title())),
        new Column<>("Publisher", s -> Cells.text(s.publisher())),
        new Column<>("Authors", s -> Cells.list(s.authors())),
        new Column<>("Published", s -> Cells.when(s.published())),
        new Column<>("From", s -> Cells.day(s.published().flatMap(Edtf::earliest))),
        new Column<>("To", s -> Cells.day(s.published().flatMap(Edtf::latest))),
        new Column<>("Kind", s -> Cells.text(s.kind().label())),
        new Column<>("Language", s -> Cells.text(s.language())),
        new Column<>("Address", s -> Cells.text(s.url())),
        new Column<>("Archived at", s -> Cells.text(s.archivedUrl())),
        new Column<>("Read on", s -> Cells.day(s.accessed())),
        new Column<>("Copied from", s -> Cells.text(s.derivedFrom().map(names::source))),
        new Column<>("Note", s -> Cells.text(s.note())),
        new Column<>("Id", s -> Cells.text(s.id())));
  }
}
