package org.usiraq.timeline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Timelines;

class ScalarTest {
  private final Scalar<String> five = Scalar.text(5);
  private final Scalar<Qualifier> qualifier = Scalar.vocabulary(Qualifier.values());

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  /** Every value of every column, those in lists too, is read back from what is printed. */
  @Property(tries = 100)
  void parseIsTheInverseOfPrint(@ForAll("timelines") Timeline timeline) {
    Tables.ALL.forEach(table -> check(table, timeline));
    check(Tables.METADATA, timeline.metadata());
  }

  private static <R extends Entity> void check(Table<R> table, Timeline timeline) {
    table.of(timeline).forEach(record -> check(table.struct(), record));
  }

  private static <T> void check(Struct<T> struct, T record) {
    struct.columns().forEach(column -> check(column, record));
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of structs holds such a list.
  private static <T, V> void check(Column<T, V> column, T record) {
    V value = column.get(record);
    if (value != null && column.type() instanceof Scalar<V> scalar) {
      String printed = scalar.print(value);
      assertEquals(value, scalar.parse(printed), column.name());
      assertEquals(printed, scalar.print(scalar.parse(printed)), column.name());
    } else if (value != null && column.type() instanceof ListOf<?> list) {
      ((List<Object>) value).forEach(item -> check((Struct<Object>) list.item(), item));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 2000",
    "2000.0, 2000",
    "33.3, 33.3",
    "33.3000, 33.3",
    "007, 7",
    "-0, 0",
    "0.0000, 0",
    "99999999999999.9999, 99999999999999.9999",
    "-1.5, -1.5",
    "1.00000000, 1",
  })
  void decimal(String text, String printed) {
    assertEquals(printed, Scalar.DECIMAL.print(Scalar.DECIMAL.parse(text)));
  }

  @Test
  void decimalOfAnyScale() {
    assertEquals("20000", Scalar.DECIMAL.print(new BigDecimal("2E+4")));
  }

  @ParameterizedTest
  @CsvSource({"33.3152, 33.3152", "90.0, 90", "-0.0, 0", "0.000001, 0.000001", "-90, -90"})
  void latitude(String text, String printed) {
    assertEquals(printed, Scalar.LATITUDE.print(Scalar.LATITUDE.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DECIMAL | 1,000 | expected a plain number such as 2000 or 33.3, found '1,000'",
        "DECIMAL | 1e3 | expected a plain number such as 2000 or 33.3, found '1e3'",
        "DECIMAL | +1 | expected a plain number such as 2000 or 33.3, found '+1'",
        "DECIMAL | .5 | expected a plain number such as 2000 or 33.3, found '.5'",
        "DECIMAL | '' | expected a plain number such as 2000 or 33.3, found ''",
        "DECIMAL | - | expected a plain number such as 2000 or 33.3, found '-'",
        "DECIMAL | 5. | expected a plain number such as 2000 or 33.3, found '5.'",
        "DECIMAL | 5.x | expected a plain number such as 2000 or 33.3, found '5.x'",
        "DECIMAL | 5:3 | expected a plain number such as 2000 or 33.3, found '5:3'",
        "DECIMAL | ٣ | expected a plain number such as 2000 or 33.3, found '٣'",
        "DECIMAL | 0.00001 | expected at most 14 digits before the point and 4 behind it, found"
            + " 0.00001",
        "INTEGER | 1.0 | expected a whole number of at most 9 digits, found '1.0'",
        "INTEGER | 1234567890 | expected a whole number of at most 9 digits, found '1234567890'",
        "INTEGER | - | expected a whole number of at most 9 digits, found '-'",
        "INTEGER | 12/ | expected a whole number of at most 9 digits, found '12/'",
        "BOOLEAN | TRUE | expected true or false, found 'TRUE'",
        "BOOLEAN | yes | expected true or false, found 'yes'",
        "DATE | 2003-02-29 | expected a day that exists, found '2003-02-29'",
        "DATE | 2003-3-20 | expected a day such as 2003-03-20, found '2003-3-20'",
        "DATE | 20/03/2003 | expected a day such as 2003-03-20, found '20/03/2003'",
        "DATE | 203-03-200 | expected a day such as 2003-03-20, found '203-03-200'",
        "DATE | 2003/03-20 | expected a day such as 2003-03-20, found '2003/03-20'",
        "DATE | 2003-03/20 | expected a day such as 2003-03-20, found '2003-03/20'",
        "DATE | 2003-0x-20 | expected a day such as 2003-03-20, found '2003-0x-20'",
        "DATE | 2003-03-2x | expected a day such as 2003-03-20, found '2003-03-2x'",
        "DATE | 2003-03-200 | expected a day such as 2003-03-20, found '2003-03-200'",
        "LATITUDE | 90.1 | expected degrees from -90 to 90, found 90.1",
        "LONGITUDE | -180.1 | expected degrees from -180 to 180, found -180.1",
        "LONGITUDE | 1.0000001 | expected at most 6 decimals, found 1.0000001",
        "LONGITUDE | NaN | expected a plain number such as 2000 or 33.3, found 'NaN'",
        "COUNTRY | irq | expected an ISO 3166-1 alpha-2 code such as IQ, found 'irq'",
        "URL | x.example | expected an address that begins with http:// or https://, found"
            + " 'x.example'",
        "ID | A b | expected an id of lower-case letters, digits and single hyphens, found 'A b'",
        "LANGUAGE | ar_Latn | expected a BCP 47 language tag such as en or ar-Latn, found"
            + " 'ar_Latn' (error at character 1)",
        "EDTF | 2003-13 | EDTF \"2003-13\" at index 5: expected a month from 01 to 12 or a season"
            + " or other grouping from 21 to 41, found 13",
        "TEXT | '' | expected a text, found an empty one",
        "QUALIFIER | more than | unknown qualifier 'more than', did you mean 'more_than'? Expected"
            + " one of exact, about, at_least, more_than, at_most, nearly, range,"
            + " order_of_magnitude",
        "QUALIFIER | EXACT | unknown qualifier 'EXACT', expected one of exact, about, at_least,"
            + " more_than, at_most, nearly, range, order_of_magnitude",
      })
  void parseRefuses(String type, String text, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> named(type).parse(text)).getMessage());
  }

  @ParameterizedTest
  @CsvSource({"-5, -5", "0, 0", "999999999, 999999999", "-999999999, -999999999", "007, 7"})
  void integer(String text, String printed) {
    assertEquals(printed, Scalar.INTEGER.print(Scalar.INTEGER.parse(text)));
  }

  /** Thirty digits on either side of the point can be zeros; one more is no plain number. */
  @Test
  void decimalOfManyDigits() {
    String zeros = "0".repeat(30);
    assertEquals("0", Scalar.DECIMAL.print(Scalar.DECIMAL.parse(zeros + "." + zeros)));
    for (String text : List.of("0" + zeros, zeros + "." + zeros + "0")) {
      assertEquals(
          "expected a plain number such as 2000 or 33.3, found '" + Texts.shortened(text) + "'",
          refused(Scalar.DECIMAL, text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20/03/2003", "3-20-03", "20 March 2003", "20 Mar. 2003", "2003/3/20", "May 2003"})
  void dateInAnotherForm(String text) {
    String message = refused(Scalar.EDTF, text);
    assertTrue(message.endsWith("; dates are written as 2003-03-20, 2003-03 or 2003"), message);
  }

  /** Whoever writes more than a date is not told how dates are written. */
  @Test
  void dateInAnotherFormOfFortyCharacters() {
    String hint = "dates are written as";
    String forty = "March " + "1".repeat(34);
    assertTrue(refused(Scalar.EDTF, forty).contains(hint));
    assertFalse(refused(Scalar.EDTF, forty + "1").contains(hint));
  }

  private static String refused(Scalar<?> type, String text) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> type.parse(text)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2003-02-30", "20/03", "2003-3-20"})
  void dateInNoForm(String text) {
    String message = refused(Scalar.EDTF, text);
    assertFalse(message.contains("dates are written as"), message);
  }

  private Scalar<?> named(String type) {
    return switch (type) {
      case "DECIMAL" -> Scalar.DECIMAL;
      case "INTEGER" -> Scalar.INTEGER;
      case "BOOLEAN" -> Scalar.BOOLEAN;
      case "DATE" -> Scalar.DATE;
      case "LATITUDE" -> Scalar.LATITUDE;
      case "LONGITUDE" -> Scalar.LONGITUDE;
      case "COUNTRY" -> Scalar.COUNTRY;
      case "URL" -> Scalar.URL;
      case "ID" -> Scalar.ID;
      case "LANGUAGE" -> Scalar.LANGUAGE;
      case "EDTF" -> Scalar.EDTF;
      case "TEXT" -> five;
      case "QUALIFIER" -> qualifier;
      default -> throw new IllegalArgumentException(type);
    };
  }

  /** A message stays short, whatever a file holds. */
  @Test
  void parseRefusesLongTextInShort() {
    String found = "'" + "9".repeat(60) + "…'";
    assertEquals(
        "expected a plain number such as 2000 or 33.3, found " + found,
        assertThrows(
                IllegalArgumentException.class, () -> Scalar.DECIMAL.parse("9".repeat(100_000)))
            .getMessage());
    assertEquals(
        "unknown standing " + found + ", expected one of preferred, alternative, superseded",
        assertThrows(
                IllegalArgumentException.class,
                () -> Scalar.vocabulary(Standing.values()).parse("9".repeat(100_000)))
            .getMessage());
  }

  @Test
  void facts() {
    assertEquals(OptionalInt.of(5), five.limit());
    assertEquals(OptionalInt.of(90), Scalar.LATITUDE.limit());
    assertEquals(OptionalInt.of(180), Scalar.LONGITUDE.limit());
    assertEquals(OptionalInt.empty(), Scalar.ID.limit());
    assertEquals(Optional.of("actors"), Scalar.reference("actors").target());
    assertEquals(Optional.empty(), Scalar.ID.target());
    assertEquals(List.of(Qualifier.values()), qualifier.terms());
    assertEquals(List.of(), five.terms());
    assertEquals(Physical.DOUBLE, Scalar.LATITUDE.kind().physical());
    assertEquals(Physical.DATE, Scalar.DATE.kind().physical());
    assertEquals(Physical.TEXT, Scalar.EDTF.kind().physical());
    assertEquals(Physical.TEXT, qualifier.kind().physical());
  }
}
