package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** The page that a reader of the publication opens first. */
final class ReadMe {

  private ReadMe() {}

  static void write(Timeline timeline, Description description, Path folder) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(timeline.metadata().title()).append("\n\n");
    page.append(description.description()).append("\n\n");
    page.append("Version ").append(timeline.metadata().version());
    page.append(", licence ").append(timeline.metadata().licence()).append(" (see `LICENSE`)");
    page.append(", covers ").append(timeline.metadata().coverageEarliest());
    page.append(" to ").append(timeline.metadata().coverageLatest()).append(".\n\n");
    page.append("| table | rows | one row is |\n|---|---:|---|\n");
    for (Table<?> table : Tables.ALL) {
      page.append("| ").append(table.name());
      page.append(" | ").append(table.of(timeline).size());
      page.append(" | ").append(table.struct().meaning()).append(" |\n");
    }
    page.append(
        """

        The same records in four forms:

        - `json/`: the whole dataset as one document, and each table as JSON Lines.
        - `csv/`: normalised tables for programs; every list is a table of its own, `datapackage.json`
          names columns, types and keys.
        - `spreadsheet/`: for people; opens with a double click in Excel, LibreOffice and Gnumeric.
        - `parquet/`: one file a table, with nested lists, real dates and decimals.

        `date` holds dates in EDTF (ISO 8601-2:2019), exactly as precise as the evidence;
        `date_earliest` and `date_latest` are its first and last day. Figures keep the hedge of their
        source in `qualifier`, `value_low` and `value_high`. A part in an event that is only claimed
        names the claimant in `claimed_by`.

            SELECT date, title FROM 'parquet/events.parquet' ORDER BY date_earliest;

        `sha256sum -c SHA256SUMS` checks the files.
        """);
    Files.writeString(folder.resolve("README.md"), page);
  }
}
