package org.usiraq.timeline.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Reads the tables of a folder into a draft. For one thread. */
final class CsvReader {
  private final Path folder;
  private final Draft draft;
  private final Findings findings;

  CsvReader(Path folder, Draft draft, Findings findings) {
    this.folder = folder;
    this.draft = draft;
    this.findings = findings;
  }

  void read() throws IOException {
    if (!Files.isDirectory(folder)) {
      findings.add(
          FindingCode.MISSING_FILE,
          Position.of(folder.toString()),
          "expected a folder with the CSV files of a dataset, found none");
      return;
    }
    try (FormerIdsReader formerIds = new FormerIdsReader(folder, findings)) {
      for (Table<?> table : Tables.ALL) {
        table(table, formerIds);
      }
      formerIds.finish();
    }
  }

  private <R extends Entity> void table(Table<R> table, FormerIdsReader formerIds)
      throws IOException {
    try (TableReader<R> reader = new TableReader<>(table, folder, draft, findings, formerIds)) {
      reader.read();
    }
  }
}
