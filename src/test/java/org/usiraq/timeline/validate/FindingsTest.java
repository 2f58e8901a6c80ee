package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.testing.Timelines;

class FindingsTest {
  private static final Position LINE = Position.ofLine("statistics.yaml", 41);

  private static Finding finding(FindingCode code, Position at, String record, String field) {
    return new Finding(code, at, record, field, "v", "expected x, found y");
  }

  @Test
  void addBeyondWhatIsKept() {
    Findings findings = new Findings(2);
    for (int i = 0; i < 3; i++) {
      findings.add(finding(FindingCode.BAD_TEXT, LINE, "r" + i, "f"));
    }
    findings.add(finding(FindingCode.OUTSIDE_PHASE, LINE, "r", "f"));
    assertEquals(3, findings.list().size());
    assertEquals(3, findings.count(Severity.ERROR));
    assertEquals(1, findings.count(Severity.WARNING));
    assertEquals(0, findings.count(Severity.INFO));
    assertEquals(
        """
        ERROR statistics.yaml:41 r0 f: expected x, found y [BAD_TEXT]
        ERROR statistics.yaml:41 r1 f: expected x, found y [BAD_TEXT]
        WARNING statistics.yaml:41 r f: expected x, found y [OUTSIDE_PHASE]
        … and 1 more
        3 errors, 1 warning, 0 notes\
        """,
        findings.toString());
  }

  @Test
  void keptUnlessTold() {
    Findings findings = new Findings();
    for (int i = 0; i < 1001; i++) {
      findings.add(FindingCode.BAD_TEXT, LINE, "m");
    }
    assertEquals(1000, findings.list().size());
    assertEquals(1001, findings.count(Severity.ERROR));
  }

  @Test
  void hasErrors() {
    Findings findings = new Findings(0);
    assertFalse(findings.hasErrors());
    findings.add(FindingCode.OUTSIDE_PHASE, LINE, "m");
    assertFalse(findings.hasErrors());
    findings.add(FindingCode.BAD_TEXT, LINE, "m");
    assertTrue(findings.hasErrors());
    assertEquals(List.of(), findings.list());
  }

  @Test
  void toStringOfFinding() {
    assertEquals(
        "expected x, found y [BAD_ID]",
        finding(FindingCode.BAD_ID, Position.NONE, "", "").toString());
    assertEquals(
        "troops unit: expected x, found y [BAD_ID]",
        finding(FindingCode.BAD_ID, Position.NONE, "troops", "unit").toString());
    assertEquals(
        "statistics.parquet:row 7 unit: expected x, found y [BAD_ID]",
        finding(FindingCode.BAD_ID, Position.ofRow("statistics.parquet", 7), "", "unit")
            .toString());
    assertEquals(
        "a.json: expected x, found y [BAD_ID]",
        finding(FindingCode.BAD_ID, Position.of("a.json"), "", "").toString());
  }

  @Test
  void valueShortened() {
    String most = "x".repeat(120);
    assertEquals(most, new Finding(FindingCode.BAD_ID, Position.NONE, "", "", most, "m").value());
    assertEquals(
        "x".repeat(119) + "…",
        new Finding(FindingCode.BAD_ID, Position.NONE, "", "", most + "x", "m").value());
  }

  @Test
  void invalidDataException() {
    Findings findings = new Findings();
    findings.add(FindingCode.MALFORMED, LINE, "expected more");
    InvalidDataException refused =
        assertThrows(
            InvalidDataException.class,
            () -> Draft.of(Timelines.small(), findings).toTimeline("a.json", findings));
    assertEquals(
        """
        a.json is not valid:
        ERROR statistics.yaml:41: expected more [MALFORMED]
        1 error, 0 warnings, 0 notes\
        """,
        refused.getMessage());
    assertEquals(findings.list(), refused.findings());
  }
}
