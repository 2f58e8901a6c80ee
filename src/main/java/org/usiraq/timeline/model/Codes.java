package org.usiraq.timeline.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The checks of codes from other standards: languages, countries, coordinates, versions. */
public final class Codes {

  /** The shape of an ISO 3166-1 alpha-2 code. */
  public static final String COUNTRY_PATTERN = "[A-Z]{2}";

  /** The most decimals of a coordinate: a tenth of a metre, more than any source here has. */
  public static final int COORDINATE_DECIMALS = 6;

  private static final int SHORTEST_HOST = 3;

  private Codes() {}

  /**
   * Returns what is wrong with a language tag: it must be well-formed by BCP 47 (RFC 5646).
   *
   * @param tag the tag
   * @return what was expected and what was found, or empty if it is one
   */
  public static Optional<String> languageProblem(String tag) {
    if (isOrdinary(tag)) {
      return Optional.empty(); // Without a Locale being built, which takes long to load.
    }
    try {
      if (!tag.isEmpty()
          && new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag)) {
        return Optional.empty();
      }
    } catch (IllformedLocaleException e) {
      return Optional.of(
          "expected a BCP 47 language tag such as en or ar-Latn, found '"
              + tag
              + "' (error at character "
              + (e.getErrorIndex() + 1)
              + ")");
    }
    return Optional.of(
        "expected a BCP 47 language tag in its canonical form such as en or ar-Latn, found '"
            + tag
            + "'");
  }

  /** Whether a tag is a language of two letters, and perhaps a script, as in ar-Latn. */
  private static boolean isOrdinary(String tag) {
    boolean language = tag.length() >= 2 && isLower(tag.charAt(0)) && isLower(tag.charAt(1));
    return language
        && (tag.length() == 2
            || tag.length() == 7
                && tag.charAt(2) == '-'
                && isUpper(tag.charAt(3))
                && isLower(tag.charAt(4))
                && isLower(tag.charAt(5))
                && isLower(tag.charAt(6)));
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /**
   * Returns what is wrong with a country code.
   *
   * @param code the code
   * @return what was expected and what was found, or empty if it has the shape of one
   */
  public static Optional<String> countryProblem(String code) {
    return code.length() == 2 && isUpper(code.charAt(0)) && isUpper(code.charAt(1))
        ? Optional.empty()
        : Optional.of("expected an ISO 3166-1 alpha-2 code such as IQ, found '" + code + "'");
  }

  /**
   * Returns what is wrong with a coordinate.
   *
   * @param degrees the degrees, WGS 84
   * @param limit the most degrees either way, inclusive
   * @return what was expected and what was found, or empty if it can be one
   */
  public static Optional<String> coordinateProblem(double degrees, int limit) {
    if (!(Math.abs(degrees) <= limit)) {
      return Optional.of("expected degrees from -" + limit + " to " + limit + ", found " + degrees);
    }
    // The nearest number of six decimals is this very one, as far as a double can tell.
    return Math.rint(degrees * 1e6) / 1e6 == degrees
        ? Optional.empty()
        : Optional.of("expected at most " + COORDINATE_DECIMALS + " decimals, found " + degrees);
  }

  /**
   * Returns what is wrong with a web address.
   *
   * @param address the address
   * @return what was expected and what was found, or empty if it has the shape of one
   */
  public static Optional<String> addressProblem(String address) {
    return isAddress(address)
        ? Optional.empty()
        : Optional.of(
            "expected an address that begins with http:// or https://, found '"
                + Texts.shortened(address)
                + "'");
  }

  /** By hand, as the other checks: every source has one, and patterns take long to load. */
  private static boolean isAddress(String address) {
    int host =
        address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : address.length();
    if (address.length() - host < SHORTEST_HOST) {
      return false;
    }
    for (int i = host; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '"' || c == '<' || c == '>' || c == ' ' || c >= '\t' && c <= '\r') {
        return false;
      }
    }
    return true;
  }

  static void requireAddress(String component, Optional<String> address) {
    if (address.isPresent()) {
      Texts.refuse(component, addressProblem(address.get()));
    }
  }

  static void requireLanguage(String component, String tag) {
    Texts.refuse(component, languageProblem(tag));
  }

  static void requireCountry(Optional<String> code) {
    if (code.isPresent()) {
      Texts.refuse("country", countryProblem(code.get()));
    }
  }

  /** Adding 0 makes a 0 of -0, which equality would tell apart and no file could. */
  static Optional<Double> withoutMinusZero(Optional<Double> degrees) {
    return degrees.isEmpty() ? degrees : Optional.of(degrees.get() + 0.0);
  }

  static void requireCoordinate(String component, Optional<Double> degrees, int limit) {
    if (degrees.isPresent()) {
      Texts.refuse(component, coordinateProblem(degrees.get(), limit));
    }
  }

  static void requireVersion(String component, String version) {
    int minor = numberEnd(version, 0) + 1;
    int patch = numberEnd(version, minor) + 1;
    boolean good =
        isPoint(version, minor - 1)
            && isPoint(version, patch - 1)
            && numberEnd(version, patch) == version.length();
    if (!good) {
      Texts.refuse(component, "expected three numbers such as 1.0.0, found '" + version + "'");
    }
  }

  private static boolean isPoint(String text, int at) {
    return at > 0 && at < text.length() && text.charAt(at) == '.';
  }

  /** Where a number without leading zeros ends; its start less one if there is none. */
  private static int numberEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end > from && (text.charAt(from) != '0' || end == from + 1) ? end : from - 1;
  }
}
