package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of findings: for each code a dataset that has it, and exactly what is said. */
class FindingCodeTest {

  /** Codes that others than validation raise, and the test classes that have them raised. */
  private static final Map<FindingCode, List<String>> OF_OTHERS =
      Map.ofEntries(
          Map.entry(
              FindingCode.MALFORMED,
              List.of(
                  "json/BrokenDocumentTest",
                  "yaml/BrokenFolderTest",
                  "csv/FilesReadTest",
                  "parquet/BrokenFilesTest")),
          Map.entry(
              FindingCode.MISSING_FILE,
              List.of("yaml/BrokenFolderTest", "csv/FilesReadTest", "parquet/BrokenFilesTest")),
          Map.entry(FindingCode.UNKNOWN_FILE, List.of("yaml/BrokenFolderTest")),
          Map.entry(FindingCode.LOST_RECORDS, List.of("yaml/ExpectationTest")),
          Map.entry(FindingCode.COUNT_DISAGREES, List.of("json/BrokenDocumentTest")),
          Map.entry(FindingCode.RAGGED_ROW, List.of("csv/RowsReadTest")),
          Map.entry(FindingCode.MISPLACED_ROW, List.of("csv/RowsReadTest")),
          Map.entry(FindingCode.TAG_ROW, List.of("mapping/HostileFileTest")),
          Map.entry(FindingCode.REPEATED_HEADER, List.of("mapping/HostileFileTest")),
          Map.entry(FindingCode.BROKEN_ENCODING, List.of("mapping/HostileFileTest")),
          Map.entry(FindingCode.SENTINEL, List.of("mapping/HostileFileTest")),
          Map.entry(FindingCode.COMPOUND_CELL, List.of("mapping/HostileFileTest")),
          Map.entry(FindingCode.MENDED_TEXT, List.of("mapping/HostileFileTest")),
          Map.entry(FindingCode.REMOVED_ID, List.of("diff/ChangesTest")),
          Map.entry(FindingCode.UNDERSTATED_VERSION, List.of("diff/ChangesTest")));

  static List<FindingCases.Case> cases() {
    return FindingCases.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void said(FindingCases.Case each) {
    Reading reading = new Reading();
    each.broken().accept(reading);
    List<String> said =
        Reading.CITED_LITTLE.contains(each.code())
            ? reading.validated(each.code())
            : reading.validated();
    assertEquals(String.join("\n", each.said()), String.join("\n", said));
    assertTrue(said.stream().allMatch(line -> line.endsWith(" [" + each.code() + "]")));
  }

  @Test
  void everyCodeHasATest() {
    Set<FindingCode> tested = EnumSet.copyOf(OF_OTHERS.keySet());
    cases().forEach(each -> tested.add(each.code()));
    assertEquals(EnumSet.allOf(FindingCode.class), tested);
  }

  /** The tests of the readers stand where the list says, and name the code. */
  @Test
  void readersCodesAreTested() throws IOException {
    for (Map.Entry<FindingCode, List<String>> code : OF_OTHERS.entrySet()) {
      for (String test : code.getValue()) {
        Path file = Path.of("src/test/java/org/usiraq/timeline", test + ".java");
        assertTrue(
            Files.readString(file).contains(code.getKey().name()),
            () -> code.getKey() + " in " + file);
      }
    }
  }

  @Test
  void everyCodeHasAMeaning() {
    for (FindingCode code : FindingCode.values()) {
      assertTrue(code.meaning().matches("[A-Z].*[^.]\\."), code::meaning);
    }
  }

  @Test
  void severity() {
    Set<String> warnings = new TreeSet<>();
    for (FindingCode code : FindingCode.values()) {
      if (code.severity() != Severity.ERROR) {
        warnings.add(code + " " + code.severity());
      }
    }
    assertEquals(
        Set.of(
            "TAG_ROW INFO",
            "REPEATED_HEADER WARNING",
            "BROKEN_ENCODING WARNING",
            "SENTINEL INFO",
            "COMPOUND_CELL INFO",
            "MENDED_TEXT INFO",
            "FORMER_REFERENCE WARNING",
            "OUTSIDE_PHASE WARNING",
            "UNEXPLAINED_STANDING WARNING",
            "ANACHRONISM WARNING",
            "PADDED_DATE WARNING",
            "SAME_SOURCE_SERIES WARNING",
            "UNUSED_SOURCE WARNING",
            "SINGLE_SOURCE INFO"),
        warnings);
  }
}
