package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** The page that a reader of the publication opens first. */
final class ReadMe {
  static final String FILE = "README.md";

  private final Publication publication;
  private final StringBuilder page = new StringBuilder();

  private ReadMe(Publication publication) {
    this.publication = publication;
  }

  static void write(Publication publication) throws IOException {
    Files.writeString(publication.file(FILE), new ReadMe(publication).text());
  }

  private String text() {
    Metadata metadata = publication.metadata();
    page.append("# ").append(metadata.title()).append("\n\n");
    page.append(publication.description().description()).append("\n\n");
    page.append("Version ").append(metadata.version());
    page.append(" of ").append(publication.description().published());
    page.append(", covers ").append(metadata.coverageEarliest());
    page.append(" to ").append(metadata.coverageLatest());
    page.append(", licence ").append(metadata.licence()).append(" (`LICENSE`).\n\n");
    content();
    paragraphs("How it was made", publication.description().method());
    limits();
    page.append("## How to load it\n\nFrom the folder that this page lies in.\n\n");
    page.append(Snippets.of(metadata.name()));
    citing();
    page.append(REST);
    return page.toString();
  }

  private void content() {
    page.append("## What is in it\n\n| table | rows | one row is |\n|---|---:|---|\n");
    for (Table<?> table : Tables.ALL) {
      page.append("| ").append(table.name());
      page.append(" | ").append(table.of(publication.timeline()).size());
      page.append(" | ").append(table.struct().meaning()).append(" |\n");
    }
    page.append(FORMS);
    if (Files.exists(publication.file("index.html"))) {
      page.append(PAGE);
    }
    page.append(COLUMNS);
  }

  private static final String FORMS =
      """

      The same records in four forms, value for value:

      - `json/`: the whole dataset as one document, and each table as JSON Lines.
      - `csv/`: tables for programs, with ids; every list is a table of its own, whose rows name their record in
        the first column. `csv/vocabularies.csv` has the labels and meanings of coded values.
      - `parquet/`: one file a table, with nested lists, real dates and decimals.
      - `spreadsheet/`: for people, with names in place of ids; open it with a double click.

      """;

  private static final String PAGE =
      """
      To look at it first, open `index.html` in a browser; it works from disk. `web/` has what TimelineJS and maps read.

      """;

  private static final String COLUMNS =
      """
      Three things to know of the columns; `CODEBOOK.md` explains all of them.

      - `date` is EDTF (ISO 8601-2:2019), as precise as the evidence. `date_earliest` and `date_latest` are its first
        and last day, for sorting and filtering, and null where it is open or unknown.
      - `qualifier`, `value_low` and `value_high` keep the hedge of a figure. `value` alone is not the whole statement.
      - `claimed_by` names the actor whose claim a part in an event is; null means that nobody disputes it.

      `datapackage.json` (Data Package 2.0) and `croissant.json` (Croissant 1.1) describe every file for programs;
      `sha256sum -c SHA256SUMS` checks that all of them arrived whole.

      """;

  private void paragraphs(String heading, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      page.append("## ").append(heading).append("\n\n");
      paragraphs.forEach(paragraph -> page.append("- ").append(paragraph).append('\n'));
      page.append('\n');
    }
  }

  private void limits() {
    List<Event> events = publication.timeline().events();
    long single =
        events.stream().filter(event -> event.independentSources().orElse(0) == 1).count();
    paragraphs("What it is not", publication.description().limits());
    page.append("Of ").append(events.size()).append(" events, as many as ").append(single);
    page.append(" rest on a single independent source (`independent_sources` is 1).\n\n");
  }

  private void citing() {
    page.append("## How to cite it\n\n> ").append(Citation.line(publication)).append("\n\n");
    page.append(
        "Say the version, and the ids of records that an argument rests on: ids are permanent.");
    page.append(" `CITATION.cff` says the same for citation managers.\n\n```bibtex\n");
    page.append(Citation.bibtex(publication)).append("```\n\n");
    page.append("## How to report an error in the data\n\n");
    page.append(
        "Say the table and the id of the record, the column, what it says and what it should say,");
    page.append(" and a source for that (an address, and where in it), ");
    page.append(
        publication
            .description()
            .reports()
            .map(address -> "at " + address + ".")
            .orElse("to whoever gave you this publication: it names no address of its own yet."));
    page.append(" For instance:\n\n    ").append(example()).append("\n\n");
  }

  /** A report on the first event, to show its form. */
  private String example() {
    return publication.timeline().events().stream()
        .findFirst()
        .map(Entity::id)
        .map(
            id -> "events, " + id + ", date: is …, should be …, as https://… says in its section …")
        .orElse("events, id, column: is …, should be …, as https://… says in its section …");
  }

  private static final String REST =
      """
      A correction appears in the next version and in its `CHANGELOG.md`, by id.

      ## Versions

      Three numbers, counted for the data: MAJOR when a column or an id is removed or redefined, MINOR when records or
      columns are added, PATCH when values are corrected. An id is never used for another record: where a record was
      renamed or merged, its old id is a former id of its successor (`csv/former_ids.csv`).
      """;
}
