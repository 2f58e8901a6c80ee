package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Located;
import org.usiraq.timeline.validate.Origin;
import org.usiraq.timeline.validate.Position;

/** Reads the file of one table into a draft. */
final class TableReader {

  private TableReader() {}

  /** Reads a file of a folder; what is wrong with it becomes findings. */
  static <R extends Entity> void read(
      Table<R> table, Path folder, String name, Draft draft, Findings findings) throws IOException {
    Position at = Position.of(name);
    Path path = folder.resolve(name);
    if (!Files.exists(path)) {
      findings.add(FindingCode.MISSING_FILE, at, "expected a file, found none");
      return;
    }
    Optional<TableFile> file =
        TableFile.open(table, Location.of(path), Wanted.ALL, at, Limits.DEFAULT, findings);
    if (file.isPresent()) {
      Footer.checkVersion(file.get().keys(), at, findings);
      Footer.read(file.get().keys(), at, draft, findings);
      try (TableRows<R, R> rows =
          new TableRows<>(
              table,
              file.get(),
              at,
              findings,
              RowMaking.draft(table, draft),
              ReadOptions.DEFAULT)) {
        for (Optional<R> made = rows.next(); made.isPresent(); made = rows.next()) {
          draft.take(table, new Located<>(made.get(), Origin.of(rows.at())));
        }
      }
    }
  }

  /** Reads what the footer of a file says of its dataset; other faults of it are told elsewhere. */
  static Optional<Metadata> metadata(Path path, Findings findings) throws IOException {
    Position at = Position.of(path.toString());
    Draft draft = new Draft();
    Optional<TableFile> file =
        Files.exists(path)
            ? TableFile.open(
                Tables.EVENTS, Location.of(path), Wanted.ALL, at, Limits.DEFAULT, new Findings())
            : Optional.empty();
    if (file.isPresent()) {
      try (TableFile open = file.get()) {
        Footer.read(open.keys(), at, draft, findings);
      }
    }
    return draft.metadata();
  }
}
