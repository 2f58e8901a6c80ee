package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

class CellCheckTest {
  private static final Column<?, ?> TITLE = column(Tables.EVENTS, "title");
  private static final Column<?, ?> WORDING = column(Tables.STATISTICS, "wording");

  private static Column<?, ?> column(Table<?> table, String name) {
    return table.struct().find(name).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", "a b", "x~"})
  void cleanAtAGlance(String text) {
    assertTrue(CellCheck.isCleanPrintable(TITLE, text));
    assertTrue(CellCheck.isClean(TITLE, text));
  }

  /** What is fine but does not look it, for those who look twice. */
  @ParameterizedTest
  @ValueSource(strings = {"`", "{", "[", "/", ":", "(a)", "é", "العراق", "\u007f"})
  void cleanAtASecondLook(String text) {
    assertFalse(CellCheck.isCleanPrintable(TITLE, text));
    assertTrue(CellCheck.isClean(TITLE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ", " a", "\u00a0a", "\u200cع", "ع\u061c", "e\u0301", "=a", "＝a", "@", "\t", "a\u2003"
      })
  void notClean(String text) {
    assertFalse(CellCheck.isClean(TITLE, text));
  }

  @Test
  void cleanUpToItsLength() {
    assertTrue(CellCheck.isCleanPrintable(TITLE, "x".repeat(120)));
    assertFalse(CellCheck.isCleanPrintable(TITLE, "x".repeat(121)));
    assertTrue(CellCheck.isClean(TITLE, "😀".repeat(120)));
    assertFalse(CellCheck.isClean(TITLE, "😀".repeat(121)));
    assertFalse(CellCheck.isCleanPrintable(TITLE, ""));
  }

  @Test
  void cleanWording() {
    assertFalse(CellCheck.isCleanPrintable(WORDING, "about"));
    assertTrue(CellCheck.isClean(WORDING, "one two three four five six seven eight"));
    assertFalse(CellCheck.isClean(WORDING, "one two three four five six seven eight nine"));
  }

  @Test
  void cleanDates() {
    Column<?, ?> date = column(Tables.EVENTS, "date");
    Column<?, ?> accessed = column(Tables.SOURCES, "accessed");
    assertTrue(CellCheck.isClean(date, Edtf.parse("0001/9999")));
    assertFalse(CellCheck.isClean(date, Edtf.parse("2003/9999-12-31")));
    assertTrue(CellCheck.isClean(date, Edtf.parse("../2003")));
    assertFalse(CellCheck.isClean(date, Edtf.parse("0000/2003")));
    assertFalse(CellCheck.isClean(date, Edtf.parse("2003/Y10000")));
    assertFalse(CellCheck.isClean(date, Edtf.parse("2003/Y17E8")));
    assertFalse(CellCheck.isClean(date, Edtf.parse("Y-17E8/2003")));
    assertTrue(CellCheck.isClean(accessed, LocalDate.of(1, 1, 1)));
    assertTrue(CellCheck.isClean(accessed, LocalDate.of(9999, 12, 30)));
    assertFalse(CellCheck.isClean(accessed, LocalDate.of(9999, 12, 31)));
    assertFalse(CellCheck.isClean(accessed, LocalDate.of(0, 12, 31)));
    assertFalse(CellCheck.isClean(accessed, LocalDate.of(10_000, 1, 1)));
  }

  @Test
  void cleanAreListsAndNumbers() {
    assertTrue(CellCheck.isClean(column(Tables.EVENTS, "tags"), List.of()));
    assertTrue(CellCheck.isClean(column(Tables.STATISTICS, "value"), BigDecimal.TEN));
    assertFalse(CellCheck.isCleanPrintable(column(Tables.EVENTS, "tags"), "a"));
  }

  @Test
  void same() {
    assertTrue(CellCheck.same(null, null));
    assertFalse(CellCheck.same(null, "a"));
    assertFalse(CellCheck.same("a", null));
    assertTrue(CellCheck.same("a", "a"));
    assertTrue(CellCheck.same(new BigDecimal("2.0"), new BigDecimal("2")));
    assertFalse(CellCheck.same(new BigDecimal("2.1"), new BigDecimal("2")));
    assertFalse(CellCheck.same(new BigDecimal("2"), "2"));
  }
}
