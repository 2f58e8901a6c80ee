package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.SourceKind;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

class StreamValidatorTest {
  private static final long HEAP = 1L << 29;

  static Stream<FindingCases.Case> cases() {
    return FindingCases.all().stream();
  }

  /** As in memory, but for the places: here each field has a line of its own. */
  @ParameterizedTest
  @MethodSource("cases")
  void findingsOfOneFault(FindingCases.Case each) throws IOException {
    Reading reading = new Reading();
    each.broken().accept(reading);
    assertEquals("", difference(inMemory(reading), streamed(reading)));
  }

  @Test
  void findingsOfEverythingWrong() throws IOException {
    Reading reading = new Reading();
    FindingCases.all().forEach(each -> each.broken().accept(reading));
    assertEquals("", difference(inMemory(reading), streamed(reading)));
  }

  @Test
  void findingsOfEveryCircle() throws IOException {
    List<String> inMemory = inMemory(ValidatorTest.everyCircleThere());
    assertEquals(5, inMemory.stream().filter(each -> each.startsWith("CIRCLE ")).count());
    assertEquals("", difference(inMemory, streamed(ValidatorTest.everyCircleThere())));
  }

  /** A source that is cited by an id it had earlier is still that source. */
  @Test
  void findingsOfFormerSources() throws IOException {
    Reading reading =
        new Reading()
            .add(Tables.SOURCES, "present", "former_ids", List.of("once"))
            .add(Tables.SOURCES, "copy", "derived_from", "once")
            .add(Tables.STATISTICS, "s", "series", "dead", "citations", cited("once"))
            .add(Tables.STATISTICS, "t", "series", "dead", "citations", cited("present"))
            .add(
                Tables.EVENTS,
                "e",
                "citations",
                cited("copy", "once", "present"),
                "independent_sources",
                "2");
    List<String> inMemory = inMemory(reading);
    for (FindingCode code :
        List.of(FindingCode.SAME_SOURCE_SERIES, FindingCode.DERIVED_DISAGREES)) {
      assertTrue(inMemory.stream().anyMatch(each -> each.startsWith(code + " ")), code::toString);
    }
    assertEquals("", difference(inMemory, streamed(reading)));
  }

  private static List<Object> cited(String... sources) {
    return Stream.of(sources).<Object>map(source -> Reading.fields("source", source)).toList();
  }

  private static String difference(List<String> inMemory, List<String> streamed) {
    List<String> missing = new ArrayList<>(inMemory);
    streamed.forEach(missing::remove);
    List<String> more = new ArrayList<>(streamed);
    inMemory.forEach(more::remove);
    return missing.isEmpty() && more.isEmpty()
        ? ""
        : "not in the stream: " + missing + ", only there: " + more;
  }

  private static List<String> inMemory(Reading reading) {
    Findings findings = new Findings();
    Validator.validate(reading.draft(), findings);
    return told(findings);
  }

  private static List<String> told(Findings findings) {
    return findings.list().stream()
        .map(
            each ->
                String.join(
                    " ",
                    each.code().name(),
                    each.record(),
                    each.field(),
                    each.value(),
                    each.message().replaceFirst("; did you mean .*", "")))
        .sorted()
        .toList();
  }

  private static List<String> streamed(Reading reading) throws IOException {
    Findings findings = new Findings();
    try (StreamValidator validator = new StreamValidator(findings)) {
      reading.draft().metadata().ifPresent(validator.draft()::metadata);
      StreamValidator.ORDER.forEach(table -> give(table, reading.draft(), validator));
      validator.finish();
      assertEquals(Set.of(), validator.notApplied());
    }
    return told(findings);
  }

  private static <R extends Entity> void give(
      Table<R> table, Draft from, StreamValidator validator) {
    from.withdrawn(table).forEach(id -> validator.draft().withdraw(table, id));
    if (from.isIncomplete(table)) {
      validator.draft().incomplete(table);
    }
    Set<String> made = new HashSet<>();
    from.of(table).forEach(located -> made.add(located.record().id()));
    from.of(table).forEach(located -> validator.draft().take(table, located));
    from.refused(table).forEach(id -> validator.refused(table, id));
    from.references().stream()
        .filter(each -> each.from() == table && !made.contains(each.record()))
        .forEach(validator::reference);
  }

  @Test
  void takeInAnotherOrder() throws IOException {
    try (StreamValidator validator = new StreamValidator(new Findings())) {
      validator.draft().take(Tables.SOURCES, new Located<>(source(1), Origin.of(Position.NONE)));
      assertEquals(
          "expected phases before sources",
          assertThrows(IllegalStateException.class, () -> validator.refused(Tables.PHASES, "phase"))
              .getMessage());
    }
  }

  private static Source source(int i) {
    return new Source(
        "source-" + i,
        List.of(),
        "T",
        "P",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        SourceKind.NEWS,
        Optional.of("source-" + (i + 1)),
        Optional.empty());
  }

  /** More than memory has room for is put on disk, and nothing is left there. */
  @Test
  void manyOnDisk(@TempDir Path folder) throws IOException {
    Findings findings = new Findings();
    int records = 200_000;
    try (StreamValidator validator = new StreamValidator(findings, folder, 1 << 22)) {
      IntStream.range(0, records)
          .forEach(
              i ->
                  validator
                      .draft()
                      .take(
                          Tables.SOURCES,
                          new Located<>(source(i), Origin.of(Position.ofLine("s", i + 1)))));
      validator.finish();
      assertTrue(validator.bytesOnDisk() > 0);
    }
    assertEquals(
        List.of(
            "s:200000 source-199999 derived_from: expected an id of sources or the name of an"
                + " agency, found 'source-200000' [DANGLING_REFERENCE]"),
        findings.list().stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .map(Finding::toString)
            .toList());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  /** What a small heap cannot remember is not looked for, and the caller is told so. */
  @Test
  void rulesNotApplied(@TempDir Path folder) throws IOException {
    for (int records : new int[] {1000, 4000}) {
      try (StreamValidator validator = new StreamValidator(new Findings(), folder, 1 << 19)) {
        IntStream.range(0, records)
            .forEach(
                i ->
                    validator
                        .draft()
                        .take(Tables.SOURCES, new Located<>(source(i), Origin.of(Position.NONE))));
        validator.finish();
        assertEquals(
            records == 1000
                ? Set.of()
                : Set.of(
                    FindingCode.SAME_SOURCE_SERIES,
                    FindingCode.SINGLE_SOURCE,
                    FindingCode.DERIVED_DISAGREES,
                    FindingCode.UNUSED_SOURCE,
                    FindingCode.CIRCLE),
            validator.notApplied());
      }
    }
  }

  /** Sources that go back to one another count as one. */
  @Test
  void findingsOfOriginsInACircle() throws IOException {
    Reading reading =
        new Reading()
            .add(Tables.SOURCES, "a", "derived_from", "b")
            .add(Tables.SOURCES, "b", "derived_from", "c")
            .add(Tables.SOURCES, "c", "derived_from", "b")
            .add(Tables.EVENTS, "e", "citations", cited("a", "b"), "independent_sources", "3");
    assertEquals("", difference(inMemory(reading), streamed(reading)));
  }

  @Test
  void noRoomOnDisk(@TempDir Path folder) {
    Path missing = folder.resolve("missing");
    Findings findings = new Findings();
    StreamValidator validator = new StreamValidator(findings, missing, HEAP);
    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class,
            () ->
                IntStream.range(0, 200_000)
                    .forEach(
                        i ->
                            validator
                                .draft()
                                .take(
                                    Tables.SOURCES,
                                    new Located<>(source(i), Origin.of(Position.NONE)))));
    String message = String.valueOf(e.getMessage());
    assertTrue(
        message.contains(missing + ": expected room for what validation puts aside, 0 bytes"),
        message);
  }
}
