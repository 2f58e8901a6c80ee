package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Vocabulary;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Tables;

/** The codebook as a page: {@code CODEBOOK.md}. */
final class CodebookPage {
  static final String FILE = "CODEBOOK.md";

  private final Codebook codebook;
  private final Map<List<? extends Vocabulary>, List<String>> vocabularies;
  private final StringBuilder page = new StringBuilder();

  private CodebookPage(Codebook codebook) {
    this.codebook = codebook;
    this.vocabularies = codebook.vocabularies();
  }

  static void write(Codebook codebook, Publication publication, Path file) throws IOException {
    Files.writeString(file, new CodebookPage(codebook).text(publication));
  }

  private String text(Publication publication) {
    page.append("# Codebook of ").append(publication.metadata().title()).append("\n\nVersion ");
    page.append(publication.metadata().version());
    page.append(
        """
        . The same as a table: `codebook.csv`. The values of vocabularies to join with: `csv/vocabularies.csv`.

        ## How to read it

        - **column** is the name in CSV, **in JSON and Parquet** the name there: `participants[].actor` is the
          field `actor` of each element of the list `participants`. A column without one is in CSV alone.
        - **presence**: *key* identifies the row; *required* is always given; *default* is never null, and may be
          left out by who writes a record; *optional* may be null; *derived* follows from other columns.
        - **null** is `null` in JSON, an empty cell in CSV, NULL in Parquet. A column that tells no meaning of null
          is never null. An empty list has no rows in CSV, and is `[]` in JSON and Parquet.
        - Every text is UTF-8 in Unicode's normal form C. Ids are permanent and never used twice.

        """);
    page.append(Markdown.head("type", "JSON", "CSV", "Parquet"));
    page.append(
        """
        | text, slug, id, one of several values, date in EDTF, tag, code, address | string | as it is | STRING |
        | day | string `2003-03-20` | `2003-03-20` | DATE |
        | whole number | number | `12` | INT32 |
        | decimal | number | `33.3`, no exponent, no trailing zeros | DECIMAL(18,4) |
        | number | number | `33.3152` | DOUBLE |
        | true or false | boolean | `true`, `false` | BOOLEAN |

        EDTF is the Extended Date/Time Format, ISO 8601-2:2019. Days are local calendar days of the place.

        ## Tables

        """);
    page.append(Markdown.head("CSV table", "in JSON and Parquet", "a row is"));
    for (Codebook.Section section : codebook.sections()) {
      String name = section.table().name();
      page.append(
          Markdown.row(
              List.of(Markdown.link(name, name), code(section.path()), section.table().meaning())));
    }
    page.append("\n");
    codebook.sections().forEach(this::section);
    metadata(publication);
    page.append("## Vocabularies\n\n");
    vocabularies.forEach(this::vocabulary);
    return page.toString();
  }

  private static String code(String name) {
    return name.isEmpty() ? "" : "`" + name + "`";
  }

  private void section(Codebook.Section section) {
    CsvTable table = section.table();
    page.append("### `").append(table.name()).append("`\n\n").append(table.meaning());
    page.append(" Key: ");
    page.append(
        table.primaryKey().stream().map(CodebookPage::code).collect(Collectors.joining(", ")));
    page.append(".\n\n");
    page.append(
        Markdown.head(
            "column",
            "in JSON and Parquet",
            "type",
            "unit",
            "presence",
            "meaning",
            "null",
            "example"));
    section.entries().forEach(entry -> page.append(Markdown.row(cells(entry))));
    page.append("\n");
  }

  private List<String> cells(Codebook.Entry entry) {
    Scalar<?> type = entry.column().type();
    String words = ColumnTypes.words(type);
    List<String> users = vocabularies.getOrDefault(type.terms(), List.of());
    Optional<String> target = type.target();
    return List.of(
        "`" + entry.column().name() + "`",
        code(entry.path()),
        !users.isEmpty()
            ? Markdown.link(words, users.get(0))
            : target.map(table -> Markdown.link(words, table)).orElse(words),
        ColumnTypes.unit(type).orElse(""),
        entry.presence() + entry.derivation().map(from -> " from " + from).orElse(""),
        entry.meaning(),
        entry.nullMeaning().orElse(""),
        entry.example().map(Markdown::code).orElse(""));
  }

  private void metadata(Publication publication) {
    page.append("### `metadata`\n\n").append(Tables.METADATA.meaning());
    page.append(
        """
         In JSON it is the property `metadata` of the document, with the number of records of each table as \
        `counts`; in Parquet it stands in the footer of each file, and for CSV in `datapackage.json`.

        """);
    page.append(Markdown.head("field", "type", "meaning", "example"));
    for (Column<org.usiraq.timeline.model.Metadata, ?> column : Tables.METADATA.columns()) {
      page.append(
          Markdown.row(
              List.of(
                  "`" + column.name() + "`",
                  ColumnTypes.words((Scalar<?>) column.type()),
                  column.meaning(),
                  "`" + column.get(publication.metadata()) + "`")));
    }
    page.append("\n");
  }

  private void vocabulary(List<? extends Vocabulary> terms, List<String> users) {
    page.append("### `").append(users.get(0)).append("`\n\n");
    if (users.size() > 1) {
      page.append("Also of ");
      page.append(users.stream().skip(1).map(CodebookPage::code).collect(Collectors.joining(", ")));
      page.append(".\n\n");
    }
    boolean crosswalk = terms.get(0) instanceof EventType;
    if (crosswalk) {
      page.append(
          "PLOVER and ACLED name the nearest counterpart, type / mode or sub-event type; blank"
              + " where there is none.\n\n");
    }
    List<String> head = new ArrayList<>(List.of("value", "label", "meaning"));
    head.addAll(crosswalk ? List.of("PLOVER", "ACLED") : List.of());
    page.append(Markdown.head(head.toArray(String[]::new)));
    for (Vocabulary term : terms) {
      List<String> cells =
          new ArrayList<>(List.of("`" + term.value() + "`", term.label(), term.meaning()));
      if (crosswalk) {
        List<Optional<String>> names = Crosswalk.of(term);
        cells.add(
            names.subList(0, 2).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" / ")));
        cells.add(
            names.subList(2, 4).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" / ")));
      }
      page.append(Markdown.row(cells));
    }
    page.append("\n");
  }
}
