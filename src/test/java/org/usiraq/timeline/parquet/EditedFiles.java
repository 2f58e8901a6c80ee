package org.usiraq.timeline.parquet;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

/** The files of the small timeline, for DuckDB to edit before they are read. */
abstract class EditedFiles {
  final Path folder;
  final Duck duck = new Duck();

  EditedFiles(Path folder) throws Exception {
    this.folder = folder;
    TimelineParquet.write(Timelines.small(), folder);
  }

  @AfterEach
  void close() throws SQLException {
    duck.close();
  }

  Path file(String table) {
    return folder.resolve(table + ".parquet");
  }

  List<String> findings() throws Exception {
    Findings findings = new Findings();
    TimelineParquet.read(folder, findings);
    return findings.list().stream().map(Finding::toString).toList();
  }
}
