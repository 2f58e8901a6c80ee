package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2004-06",
        "2003-03-20",
        "2003-03-20T12:00:00Z",
        "1e3",
        "1E5",
        "007",
        "0x1F",
        "1/2",
        "2 1/2",
        "9/11",
        "20.3.2003",
        "20/03/2003",
        "11-Sep",
        "Sep 11",
        "June 2004",
        "in June 2004",
        "March 2003",
        "Thursday, 20 March 2003",
        "Mars 2004",
        "4. Mai 2004",
        "mayo de 2004",
        "5 AM",
        "12 p",
        "12:30",
        "1:2:3",
        "12h30",
        "5%",
        "$5",
        "€5",
        "5 EUR",
        "USD 5",
        "5 kr",
        "1,000",
        "1.000,5",
        "1 000",
        "(5)",
        "1st",
        "3D",
        "2004;2005",
        "٢٠٠٣",
        "5 руб",
        "2004年6月",
        "30 ديسمبر 2006",
        "12345678901234567890",
        "-",
        "+x",
        "=1+1",
        "@z",
        "＝1",
        "＋1",
        "－1",
        "＠z",
        "#N/A",
        "'quoted",
        "TRUE",
        "True",
        "false"
      })
  void textThatIsTakenForSomethingElse(String text) {
    assertEquals("\"“" + text + "”\"", Cells.text(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invasion begins",
        "Iraq 2020",
        "Unit 101",
        "101st Airborne Division",
        "13abc",
        "at least 12",
        "p. 3, column 2",
        "بغداد",
        "El Général",
        "https://daily.example/2020/01",
        "The 9/11 report",
        "زى النهارده.. إعدام الرئيس العراقى صدام حسين 30 ديسمبر 2006",
        "Truth",
        "US",
        "e",
        "May",
        "a;b",
        "½"
      })
  void textThatStaysText(String text) {
    assertEquals('"' + text + '"', Cells.text(text));
  }

  @Test
  void textWithQuotes() {
    assertEquals("\"some \"\"no\"\", others\"", Cells.text("some \"no\", others"));
  }

  @Test
  void textNone() {
    assertEquals("", Cells.text(Optional.empty()));
    assertEquals("", Cells.list(List.of()));
  }

  @Test
  void listOfNumbersStaysText() {
    assertEquals("\"“2004; 2005”\"", Cells.list(List.of("2004", "2005")));
  }

  @Test
  void dayIsBare() {
    assertEquals("2003-03-20", Cells.day(Optional.of(LocalDate.of(2003, 3, 20))));
  }

  @Test
  void dayThatSpreadsheetsDisagreeOn() {
    assertEquals("", Cells.day(Optional.of(LocalDate.of(1582, 12, 31))));
    assertEquals("1583-01-01", Cells.day(Optional.of(LocalDate.of(1583, 1, 1))));
  }

  @Test
  void numberIsBare() {
    assertEquals("33.3", Cells.number(Optional.of(new BigDecimal("33.3"))));
    assertEquals("10000", Cells.number(Optional.of(new BigDecimal("1e4"))));
  }

  @Test
  void numberWithMoreDigitsThanSpreadsheetsKeep() {
    assertEquals("123456789012.345", Cells.number(Optional.of(new BigDecimal("123456789012.345"))));
    assertEquals(
        "\"“1234567890123.456”\"", Cells.number(Optional.of(new BigDecimal("1234567890123.456"))));
  }
}
