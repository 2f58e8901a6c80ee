package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Files that are not there, break off or are damaged. */
class BrokenFilesTest {

  private static List<String> findings(Path folder) throws IOException {
    Findings findings = new Findings();
    TimelineParquet.read(folder, findings);
    return findings.list().stream().map(Finding::toString).toList();
  }

  private static Path small(Path folder) throws IOException {
    TimelineParquet.write(Timelines.small(), folder);
    return folder.resolve("places.parquet");
  }

  @Test
  void missingFolder(@TempDir Path folder) throws IOException {
    Path none = folder.resolve("none");
    assertEquals(List.of(none + ": expected a folder, found none [MISSING_FILE]"), findings(none));
  }

  @Test
  void missingFiles(@TempDir Path folder) throws IOException {
    Files.delete(small(folder));
    Files.delete(folder.resolve("events.parquet"));
    assertEquals(
        List.of(
            "events.parquet: expected a file, found none [MISSING_FILE]",
            "places.parquet: expected a file, found none [MISSING_FILE]"),
        findings(folder));
  }

  @Test
  void folderInPlaceOfAFile(@TempDir Path folder) throws IOException {
    Path file = small(folder);
    Files.delete(file);
    Files.createDirectory(file);
    assertEquals(
        List.of("places.parquet: expected a Parquet file, found a folder [MALFORMED]"),
        findings(folder));
  }

  @Test
  void emptyFile(@TempDir Path folder) throws IOException {
    Files.write(small(folder), new byte[0]);
    assertEquals(
        List.of("places.parquet: expected a Parquet file, found one of 0 bytes [MALFORMED]"),
        findings(folder));
  }

  @Test
  void anotherFormat(@TempDir Path folder) throws IOException {
    Files.writeString(small(folder), "id,name,kind\nbaghdad,Baghdad,city\n");
    assertEquals(
        List.of(
            "places.parquet: expected a Parquet file, found one that does not begin with PAR1"
                + " [MALFORMED]"),
        findings(folder));
  }

  @Test
  void fileThatBreaksOff(@TempDir Path folder) throws IOException {
    Path file = small(folder);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(
        List.of(
            "places.parquet: expected a Parquet file, found one that does not end with PAR1: it"
                + " breaks off [MALFORMED]"),
        findings(folder));
  }

  @Test
  void footerThatCannotBe(@TempDir Path folder) throws IOException {
    Path file = small(folder);
    Files.write(file, "PAR1\u007f\u007f\u007f\u007fPAR1".getBytes(StandardCharsets.ISO_8859_1));
    Findings findings = new Findings();
    TimelineParquet.read(folder, findings);
    assertEquals(1, findings.list().size());
    assertEquals(FindingCode.MALFORMED, findings.list().get(0).code());
    assertEquals(Position.of("places.parquet"), findings.list().get(0).position());
  }

  @Test
  void damagedPageCostsItsRowGroupAlone(@TempDir Path folder) throws IOException {
    Path file = small(folder).resolveSibling("events.parquet");
    Groups.write(
        file, TableSchema.of(Tables.EVENTS), Timelines.small().metadata(), 1, Groups.read(file));
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("A general visits.");
    bytes[at + 2] = 'G';
    Files.write(file, bytes);
    Findings findings = new Findings();
    Draft draft = TimelineParquet.read(folder, findings);
    assertEquals(
        List.of(
            "events.parquet:row 2: expected a Parquet file that can be read, found a fault"
                + " in row group 2 (ParquetDecodingException: could not verify page integrity, CRC"
                + " checksum verification failed) [MALFORMED]"),
        findings.list().stream().map(Finding::toString).toList());
    assertEquals(
        List.of("invasion", "baghdad-rally"),
        draft.of(Tables.EVENTS).stream().map(event -> event.record().id()).toList());
  }

  /** The counts of rows stand near the end of the footer: no change there loses rows in silence. */
  @Test
  void changedCountsAreFoundOrHarmless(@TempDir Path folder) throws IOException {
    Path file = small(folder);
    byte[] whole = Files.readAllBytes(file);
    for (int at = whole.length - 600; at < whole.length; at++) {
      byte[] bytes = whole.clone();
      bytes[at] = 1;
      Files.write(file, bytes);
      Findings findings = new Findings();
      Draft draft = TimelineParquet.read(folder, findings);
      assertTrue(findings.hasErrors() || draft.of(Tables.PLACES).size() == 2, "byte " + at);
    }
  }

  /** Whatever the damage, reading ends, throws nothing, and the other files are read. */
  @Property(tries = 200)
  void anyDamageIsFoundOrHarmless(
      @ForAll @IntRange(min = 0, max = 1_000_000) int place,
      @ForAll @Size(min = 1, max = 4) byte[] damage)
      throws IOException {
    Path folder = Files.createTempDirectory("parquet");
    Path file = small(folder);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < damage.length; i++) {
      bytes[(place + i) % bytes.length] = damage[i];
    }
    Files.write(file, bytes);
    Findings findings = new Findings();
    Draft draft = TimelineParquet.read(folder, findings);
    assertTrue(findings.hasErrors() || draft.of(Tables.PLACES).size() == 2, findings::toString);
    assertEquals(3, draft.of(Tables.EVENTS).size());
    for (Table<?> table : Tables.ALL) {
      Files.delete(folder.resolve(table.name() + ".parquet"));
    }
    Files.delete(folder);
  }
}
