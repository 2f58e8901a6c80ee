package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of findings: for each code a dataset that has it, and exactly what is said. */
class FindingCodeTest {

  /** Codes that readers alone raise, and the test classes that raise them. */
  private static final Map<String, List<String>> OF_READERS =
      Map.of(
          "MALFORMED",
              List.of(
                  "json.TimelineJsonTest",
                  "yaml.TimelineYamlTest",
                  "csv.TimelineCsvTest",
                  "parquet.TimelineParquetTest"),
          "MISSING_FILE",
              List.of(
                  "yaml.TimelineYamlTest", "csv.TimelineCsvTest", "parquet.TimelineParquetTest"),
          "UNKNOWN_FILE", List.of("yaml.TimelineYamlTest"),
          "LOST_RECORDS", List.of("yaml.ExpectationTest"),
          "COUNT_DISAGREES", List.of("json.TimelineJsonTest"),
          "RAGGED_ROW", List.of("csv.TimelineCsvTest"),
          "MISPLACED_ROW", List.of("csv.TimelineCsvTest"));

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
    Set<String> tested = new TreeSet<>(OF_READERS.keySet());
    cases().forEach(each -> tested.add(each.code().name()));
    Set<String> untested = new TreeSet<>();
    Arrays.stream(FindingCode.values()).forEach(code -> untested.add(code.name()));
    untested.removeAll(tested);
    assertEquals(Set.of(), untested);
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
