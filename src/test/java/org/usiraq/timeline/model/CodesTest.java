package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar-Latn", "ckb-Arab-IQ", "sl-rozaj", "und", "de-1996", "es-419"})
  void languageProblemOfNone(String tag) {
    assertEquals(Optional.empty(), Codes.languageProblem(tag));
  }

  @Test
  void languageProblem() {
    assertEquals(
        Optional.of(
            "expected a BCP 47 language tag such as en or ar-Latn, found 'en_US' (error at"
                + " character 1)"),
        Codes.languageProblem("en_US"));
    assertEquals(
        Optional.of(
            "expected a BCP 47 language tag in its canonical form such as en or ar-Latn, found"
                + " 'EN-us'"),
        Codes.languageProblem("EN-us"));
    assertEquals(
        Optional.of(
            "expected a BCP 47 language tag in its canonical form such as en or ar-Latn, found ''"),
        Codes.languageProblem(""));
  }

  @Test
  void countryProblem() {
    for (String code : new String[] {"IQ", "AZ", "ZA"}) {
      assertEquals(Optional.empty(), Codes.countryProblem(code));
    }
    for (String code : new String[] {"A[", "@Z", "I", "IRQ"}) {
      assertEquals(
          Optional.of("expected an ISO 3166-1 alpha-2 code such as IQ, found '" + code + "'"),
          Codes.countryProblem(code));
    }
    assertEquals(
        Optional.of("expected an ISO 3166-1 alpha-2 code such as IQ, found 'iq'"),
        Codes.countryProblem("iq"));
  }

  @Property(tries = 2000)
  void coordinateProblemOfSixDecimals(
      @ForAll @LongRange(min = -180_000_000, max = 180_000_000) long millionths) {
    assertEquals(Optional.empty(), Codes.coordinateProblem(millionths / 1e6, 180));
  }

  @Test
  void coordinateProblem() {
    assertEquals(
        Optional.of("expected degrees from -90 to 90, found 90.000001"),
        Codes.coordinateProblem(90.000001, 90));
    assertEquals(
        Optional.of("expected degrees from -90 to 90, found NaN"),
        Codes.coordinateProblem(Double.NaN, 90));
    assertEquals(
        Optional.of("expected at most 6 decimals, found 33.3000001"),
        Codes.coordinateProblem(33.3000001, 90));
    assertEquals(
        Optional.of("expected at most 6 decimals, found 33.30000000001"),
        Codes.coordinateProblem(33.30000000001, 90));
  }

  @Test
  void addressProblem() {
    assertEquals(Optional.empty(), Codes.addressProblem("https://example.org/a?b=c,d;e#é"));
    assertEquals(
        Optional.of(
            "expected an address that begins with http:// or https://, found 'ftp://example.org'"),
        Codes.addressProblem("ftp://example.org"));
    assertEquals(
        Optional.of(
            "expected an address that begins with http:// or https://, found 'https://a"
                + " b.example'"),
        Codes.addressProblem("https://a b.example"));
    assertEquals(
        Optional.of(
            "expected an address that begins with http:// or https://, found '"
                + "x".repeat(60)
                + "…'"),
        Codes.addressProblem("x".repeat(61)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a.b", "https://a.b", "http://a.b!"})
  void addressProblemOfNone(String address) {
    assertEquals(Optional.empty(), Codes.addressProblem(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://ab",
        "https://ab",
        "http://a.b\"",
        "http://a.b<",
        "http://a.b>",
        "http://a.b\t",
        "http://a.b\r"
      })
  void addressProblemOfShortOnesAndSigns(String address) {
    assertEquals(
        Optional.of(
            "expected an address that begins with http:// or https://, found '" + address + "'"),
        Codes.addressProblem(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0", "0.1.0", "1.0.10", "20.90.19"})
  void requireVersionOfOne(String version) {
    assertDoesNotThrow(() -> Codes.requireVersion("version", version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.0.0-rc1", "01.0.0", "1.0.0.0", ""})
  void requireVersion(String version) {
    assertEquals(
        "version: expected three numbers such as 1.0.0, found '" + version + "'",
        assertThrows(IllegalArgumentException.class, () -> Codes.requireVersion("version", version))
            .getMessage());
  }
}
