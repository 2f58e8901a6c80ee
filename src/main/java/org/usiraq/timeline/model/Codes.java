package org.usiraq.timeline.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The checks of codes from other standards: languages, countries, coordinates, versions. */
public final class Codes {

  /** The shape of an ISO 3166-1 alpha-2 code. */
  public static final String COUNTRY_PATTERN = "[A-Z]{2}";

  /** The most decimals of a coordinate: a tenth of a metre, more than any source here has. */
  public static final int COORDINATE_DECIMALS = 6;

  private static final Pattern COUNTRY = Pattern.compile(COUNTRY_PATTERN);
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{3,}");
  private static final Pattern VERSION =
      Pattern.compile("(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)");

  private Codes() {}

  /**
   * Returns what is wrong with a language tag: it must be well-formed by BCP 47 (RFC 5646).
   *
   * @param tag the tag
   * @return what was expected and what was found, or empty if it is one
   */
  public static Optional<String> languageProblem(String tag) {
    if (tag.length() == 2 && isLower(tag.charAt(0)) && isLower(tag.charAt(1))) {
      return Optional.empty(); // The ordinary case, without a Locale being built.
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

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  /**
   * Returns what is wrong with a country code.
   *
   * @param code the code
   * @return what was expected and what was found, or empty if it has the shape of one
   */
  public static Optional<String> countryProblem(String code) {
    return COUNTRY.matcher(code).matches()
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
    return ADDRESS.matcher(address).matches()
        ? Optional.empty()
        : Optional.of(
            "expected an address that begins with http:// or https://, found '"
                + Texts.shortened(address)
                + "'");
  }

  static void requireAddress(String component, Optional<String> address) {
    address.flatMap(Codes::addressProblem).ifPresent(problem -> Texts.refuse(component, problem));
  }

  static void requireLanguage(String component, String tag) {
    languageProblem(tag).ifPresent(problem -> Texts.refuse(component, problem));
  }

  static void requireCountry(Optional<String> code) {
    code.flatMap(Codes::countryProblem).ifPresent(problem -> Texts.refuse("country", problem));
  }

  static void requireCoordinate(String component, double degrees, int limit) {
    coordinateProblem(degrees, limit).ifPresent(problem -> Texts.refuse(component, problem));
  }

  static void requireVersion(String component, String version) {
    if (!VERSION.matcher(version).matches()) {
      Texts.refuse(component, "expected three numbers such as 1.0.0, found '" + version + "'");
    }
  }
}
