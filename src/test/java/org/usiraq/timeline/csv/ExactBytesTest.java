package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.testing.Timelines;

/** Compares the files of a small dataset with those that were looked at once and kept. */
class ExactBytesTest {
  private final Path folder;

  ExactBytesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writeTables() throws IOException {
    TimelineCsv.write(Timelines.small(), folder);
    List<String> names = CsvTables.ALL.stream().map(CsvTable::fileName).sorted().toList();
    assertEquals(names, written());
    for (String name : names) {
      assertSame("csv/" + name, name);
    }
  }

  @Test
  void writeSheets() throws IOException {
    Spreadsheet.write(Timelines.small(), folder);
    List<String> names = List.of("actors.csv", "events.csv", "sources.csv", "statistics.csv");
    assertEquals(names, written());
    for (String name : names) {
      assertSame("spreadsheet/" + name, name);
    }
  }

  @Test
  void writeInAnotherLocale() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-IQ-u-nu-arab"));
    try {
      writeTables();
      Spreadsheet.write(Timelines.small(), folder);
      assertSame("spreadsheet/statistics.csv", "statistics.csv");
    } finally {
      Locale.setDefault(before);
    }
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private void assertSame(String kept, String written) throws IOException {
    byte[] expected;
    try (InputStream in = ExactBytesTest.class.getResourceAsStream("small/" + kept)) {
      expected = Objects.requireNonNull(in, kept).readAllBytes();
    }
    byte[] found = Files.readAllBytes(folder.resolve(written));
    // Text first: its differences are readable.
    assertEquals(
        new String(expected, StandardCharsets.UTF_8), new String(found, StandardCharsets.UTF_8));
    assertArrayEquals(expected, found, kept);
  }
}
