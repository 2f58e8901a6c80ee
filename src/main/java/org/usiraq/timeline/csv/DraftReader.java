package org.usiraq.timeline.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.usiraq.timeline.io.Batches;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Position;

/** Reads all tables of a folder into a draft. */
final class DraftReader {

  private DraftReader() {}

  static void read(Draft draft, Setting setting) throws IOException {
    if (!Files.isDirectory(setting.folder())) {
      setting
          .findings()
          .add(
              FindingCode.MISSING_FILE,
              Position.of(setting.folder().toString()),
              "expected a folder with the CSV files of a dataset, found none");
      return;
    }
    try (FormerIdsReader formerIds = new FormerIdsReader(Optional.empty(), setting)) {
      for (Table<?> table : Tables.ALL) {
        read(table, formerIds, draft, setting);
      }
      formerIds.finish(setting.findings()::add);
    }
  }

  static void readTable(Table<?> table, Draft draft, Setting setting) throws IOException {
    try (FormerIdsReader formerIds = new FormerIdsReader(Optional.of(table), setting)) {
      read(table, formerIds, draft, setting);
      formerIds.finish(setting.findings()::add);
    }
  }

  private static <R extends Entity> void read(
      Table<R> table, FormerIdsReader formerIds, Draft draft, Setting setting) throws IOException {
    TableReader<R> reader = new TableReader<>(table, formerIds, false, setting);
    try (Batches<R> batches = new Batches<>(reader, setting.crew(), setting.findings())) {
      for (var batch = batches.next(); batch.isPresent(); batch = batches.next()) {
        draft.take(batch.get());
      }
    }
  }
}
