package org.usiraq.timeline.mapping;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;

/** Files that are not well made: what is wrong is told, and what is right gets through. */
class HostileFileTest {
  private static final Path FILES =
      Path.of("src", "test", "resources", "org", "usiraq", "timeline", "mapping");

  /** The codes that nothing but an import raises. */
  @Test
  void codesOfImport() throws IOException {
    Findings findings = new Findings();
    Importer.of(Mapping.shipped("acled")).timeline(FILES.resolve("hostile.csv"), findings);
    Set<FindingCode> told = findings.list().stream().map(Finding::code).collect(Collectors.toSet());
    assertTrue(
        told.containsAll(
            EnumSet.of(
                FindingCode.TAG_ROW,
                FindingCode.REPEATED_HEADER,
                FindingCode.BROKEN_ENCODING,
                FindingCode.SENTINEL,
                FindingCode.COMPOUND_CELL,
                FindingCode.MENDED_TEXT)),
        told::toString);
  }

  /** An id longer than a locator may be: what it cites names the start of it. */
  @Test
  void longId() throws IOException {
    Path file = Files.createTempFile("long", ".csv");
    try {
      Files.writeString(
          file,
          Files.readString(FILES.resolve("acled.csv"))
              .replaceFirst("\nARC1", "\n" + "9".repeat(300)));
      Findings findings = new Findings();
      Timeline timeline = Importer.of(Mapping.shipped("acled")).timeline(file, findings);
      assertEquals(
          List.of("9".repeat(119) + "…"),
          findings.list().stream()
              .filter(finding -> finding.code() == FindingCode.MENDED_TEXT)
              .map(Finding::value)
              .toList());
      assertTrue(
          timeline.statistics().stream()
              .flatMap(statistic -> statistic.citations().stream())
              .anyMatch(c -> c.locator().orElse("").equals("event " + "9".repeat(60) + "…")));
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.strings().withChars("ab ,;\"\nä€ع'#".toCharArray()).ofMaxLength(6);
    return cell.list().ofSize(4).list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 300)
  void rowsAsTheyWereWritten(
      @ForAll("tables") List<List<String>> table, @ForAll @IntRange(max = 2) int ending)
      throws IOException {
    StringBuilder text = new StringBuilder("one,two,three,\"the fourth\"\n");
    for (List<String> row : table) {
      text.append(
              row.stream()
                  .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    String ends = text.toString().replace("\n", List.of("\n", "\r\n", "\r").get(ending));
    Findings findings = new Findings();
    assertEquals(table, rows(ends.getBytes(StandardCharsets.UTF_8), findings));
    assertEquals(List.of(), findings.list());
  }

  private static List<List<String>> rows(byte[] bytes, Findings findings) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (LooseReader lines = new LooseReader(new ByteArrayInputStream(bytes), "x", findings);
        LooseRows all = new LooseRows(lines, ',', "x", findings)) {
      for (Optional<LooseRows.Cells> row = all.next(); row.isPresent(); row = all.next()) {
        rows.add(row.get().cells());
      }
    }
    return rows.subList(1, rows.size());
  }

  /** Whatever happens to a file, what is made of it is a timeline without errors. */
  @Property(tries = 300)
  void timelineOfDamagedFile(@ForAll long seed, @ForAll @IntRange(max = 40) int edits)
      throws IOException {
    Path damaged = Files.createTempFile("damaged", ".csv");
    try {
      Random random = new Random(seed);
      StringBuilder text =
          new StringBuilder(
              Files.readString(
                  FILES.resolve(random.nextBoolean() ? "acled.csv" : "hostile.csv"),
                  StandardCharsets.ISO_8859_1));
      int header = text.indexOf(text.indexOf("\n") < 0 ? "\r" : "\n");
      for (int i = 0; i < edits; i++) {
        int at = header + random.nextInt(text.length() - header);
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, ",\";\n\r-=0\u00e9\u0001".charAt(random.nextInt(10)));
          default -> text.setCharAt(at, (char) random.nextInt(256));
        }
      }
      Files.writeString(damaged, text, StandardCharsets.ISO_8859_1);
      assertDoesNotThrow(
          () -> Importer.of(Mapping.shipped("acled")).timeline(damaged, new Findings()));
    } finally {
      Files.delete(damaged);
    }
  }

  @Property
  void idsAreIds(@ForAll String text) {
    assertEquals(Optional.empty(), Texts.idProblem(Slugs.id("ged-actor", text)));
    assertEquals(Slugs.id("ged-actor", text), Slugs.id("ged-actor", text));
  }

  @Test
  void idsOfLostLetters() {
    assertEquals("x-sao-paulo", Slugs.id("x", "São Paulo"));
    assertEquals("x-kataib", Slugs.id("x", "Kata'ib"));
    assertTrue(!Slugs.id("x", "بغداد").equals(Slugs.id("x", "البصرة")));
    assertEquals(80, Slugs.id("x", "a".repeat(100)).length());
  }

  /** A date is never more precise than its code, and holds both its days. */
  @Property
  void dateHoldsItsDays(
      @ForAll DateUnit unit,
      @ForAll @IntRange(max = 20_000) int first,
      @ForAll @IntRange(max = 800) int more) {
    LocalDate start = LocalDate.of(1989, 1, 1).plusDays(first);
    LocalDate end = start.plusDays(more);
    Edtf date = DateCells.date(start, end, unit);
    assertTrue(!date.earliest().orElseThrow().isAfter(start), date::toString);
    assertTrue(!date.latest().orElseThrow().isBefore(end), date::toString);
  }
}
