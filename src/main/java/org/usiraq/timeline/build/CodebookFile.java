package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.csv.CsvTexts;
import org.usiraq.timeline.model.Vocabulary;
import org.usiraq.timeline.table.Scalar;

/** The codebook as a table: a row for each table, each column, and each value of a vocabulary. */
final class CodebookFile {
  private static final Scalar<String> TEXT = Scalar.text(2000);

  /** The columns of the table. */
  static final CsvTable TABLE =
      new CsvTable(
          "codebook",
          "A table, a column, or a value that a column may hold, explained.",
          List.of(
              new CsvTable.Field(
                  "position", Scalar.INTEGER, false, "The place in this table, from 1."),
              text("table", "The table as its CSV file is called."),
              nullable("column", "The column; null where the row explains the table."),
              nullable("value", "The value; null where the row explains a table or a column."),
              nullable("label", "A short name of the value; null where the row explains no value."),
              text("meaning", "What it means."),
              nullable("path", "Its name in JSON and Parquet; null where it has none there."),
              nullable("type", "The type of the column; null where the row explains no column."),
              nullable("unit", "What it is measured in; null where it is not measured."),
              nullable(
                  "presence",
                  "Whether a value is key, required, default, optional or derived; null where the"
                      + " row explains no column."),
              nullable(
                  "null_meaning", "What an empty cell says; null where the column is never empty."),
              nullable("derived_from", "What it follows from; null where it follows from nothing."),
              nullable("refers_to", "The column that it names rows by; null where it names none."),
              nullable("example", "A value from the data; null where the data has none."),
              nullable("plover_type", "The nearest PLOVER event type; null where there is none."),
              nullable("plover_mode", "The nearest PLOVER mode; null where there is none."),
              nullable(
                  "acled_event_type", "The nearest ACLED event type; null where there is none."),
              nullable(
                  "acled_sub_event_type",
                  "The nearest ACLED sub-event type; null where there is none.")),
          List.of("position"),
          List.of());

  private final List<List<Optional<String>>> rows = new ArrayList<>();

  private CodebookFile() {}

  private static CsvTable.Field text(String name, String meaning) {
    return new CsvTable.Field(name, TEXT, false, meaning);
  }

  private static CsvTable.Field nullable(String name, String meaning) {
    return new CsvTable.Field(name, TEXT, true, meaning);
  }

  static void write(Codebook codebook, Path file) throws IOException {
    CodebookFile made = new CodebookFile();
    codebook.sections().forEach(made::table);
    CsvTexts.write(TABLE, made.rows, file);
  }

  private void table(Codebook.Section section) {
    String table = section.table().name();
    Row row = new Row(table);
    row.put("meaning", section.table().meaning());
    row.put("path", section.path());
    rows.add(row.cells());
    section.entries().forEach(entry -> column(section.table(), entry));
  }

  private void column(CsvTable table, Codebook.Entry entry) {
    CsvTable.Field column = entry.column();
    Row row = new Row(table.name());
    row.put("column", column.name());
    row.put("meaning", entry.meaning());
    row.put("path", entry.path());
    row.put("type", ColumnTypes.words(column.type()));
    ColumnTypes.unit(column.type()).ifPresent(unit -> row.put("unit", unit));
    row.put("presence", entry.presence());
    entry.nullMeaning().ifPresent(says -> row.put("null_meaning", says));
    entry.derivation().ifPresent(from -> row.put("derived_from", from));
    table.foreignKeys().stream()
        .filter(key -> key.column().equals(column.name()))
        .forEach(key -> row.put("refers_to", key.table() + "." + key.target()));
    entry.example().ifPresent(example -> row.put("example", example));
    rows.add(row.cells());
    column.type().terms().forEach(term -> value(table.name(), column.name(), term));
  }

  private void value(String table, String column, Vocabulary term) {
    Row row = new Row(table);
    row.put("column", column);
    row.put("value", term.value());
    row.put("label", term.label());
    row.put("meaning", term.meaning());
    List<Optional<String>> crosswalk = Crosswalk.of(term);
    List<Optional<String>> cells = row.cells();
    int first = cells.size() - crosswalk.size();
    for (int i = 0; i < crosswalk.size(); i++) {
      cells.set(first + i, crosswalk.get(i));
    }
    rows.add(cells);
  }

  /** A row in the making. */
  private final class Row {
    private final List<Optional<String>> cells = new ArrayList<>();

    Row(String table) {
      TABLE.columns().forEach(column -> cells.add(Optional.empty()));
      put("position", Integer.toString(rows.size() + 1));
      put("table", table);
    }

    void put(String column, String text) {
      cells.set(TABLE.header().indexOf(column), Optional.of(text).filter(t -> !t.isEmpty()));
    }

    List<Optional<String>> cells() {
      return cells;
    }
  }
}
