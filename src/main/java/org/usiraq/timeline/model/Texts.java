package org.usiraq.timeline.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What no text and no id of a record can be: the checks of the records' constructors. */
public final class Texts {

  /** The most characters an id has. */
  public static final int MAX_ID_LENGTH = 80;

  /** The shape of an id: words of lower-case ASCII letters and digits, joined by single hyphens. */
  public static final String ID_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

  /**
   * The zero-width non-joiner and joiner, and the marks of direction: a text may hold them, but not
   * begin or end with one.
   */
  public static final String JOINERS = "\u200c\u200d\u200e\u200f\u061c";

  private static final String VISIBLE = "a text without invisible characters, found ";

  /** Unicode counts them as formats, but they are seen: Arabic signs around numbers and verses. */
  private static final String SEEN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u0890\u0891\u08e2";

  private Texts() {}

  /**
   * Returns what is wrong with a text that a record shall hold: it must not be empty, and must hold
   * no control character, no character that nobody sees, and no unpaired surrogate, which no UTF-8
   * file could carry. Unseen characters make names that look the same and are not: byte order
   * marks, zero-width spaces, soft hyphens, separators of lines, and what turns the direction of
   * writing. The joiners and direction marks that Arabic, Persian, Kurdish, Hebrew or Hindi need
   * may stand in a text that has letters of such a script, or emoji.
   *
   * @param text the text
   * @return what was expected and what was found, or empty if the text can stand
   */
  public static Optional<String> problem(String text) {
    if (text.isEmpty()) {
      return Optional.of("expected a text, found an empty one");
    }
    int length = text.length();
    for (int i = 0; i < length; i++) {
      // As a char, for what is below a space is then large.
      if ((char) (text.charAt(i) - ' ') >= 0x7f - ' ') {
        return problem(text, i);
      }
    }
    return Optional.empty();
  }

  /** Looks at a text with care from its first character on that is no printable ASCII. */
  private static Optional<String> problem(String text, int from) {
    boolean joins = joins(text);
    int next;
    for (int i = from; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      String expected = c < 0x7f && c >= ' ' ? "" : expected(c, joins);
      if (!expected.isEmpty()) {
        return Optional.of(
            String.format(Locale.ROOT, "expected %sU+%04X at character %d", expected, c, i + 1));
      }
    }
    return Optional.empty();
  }

  /** What was expected in place of a character, and what it is; empty if it can stand. */
  private static String expected(int c, boolean joins) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> "a text without control characters, found ";
      case Character.SURROGATE -> "well-formed Unicode, found the unpaired surrogate ";
      case Character.FORMAT ->
          SEEN.indexOf(c) >= 0 || joins && JOINERS.indexOf(c) >= 0 ? "" : VISIBLE;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> VISIBLE;
      case Character.UNASSIGNED -> (c & 0xfffe) == 0xfffe ? VISIBLE : "";
      default -> "";
    };
  }

  /** Whether a text has a letter of a script from Hebrew to Mongolian, or an emoji: some join. */
  private static boolean joins(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x590 && c < 0x18b0 && Character.isLetter(c) || c >= '\ud83c' && c <= '\ud83e') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a text without the characters that nobody sees and that {@link #problem} tells of.
   *
   * @param text a text
   * @return the same text, or what is left of it
   */
  public static String visible(String text) {
    if (problem(text).isEmpty()) {
      return text;
    }
    boolean joins = joins(text);
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !expected(c, joins).equals(VISIBLE))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  /**
   * Returns what is wrong with an id.
   *
   * @param id the id
   * @return what was expected and what was found, or empty if it is an id
   */
  public static Optional<String> idProblem(String id) {
    if (id.length() > MAX_ID_LENGTH) {
      return Optional.of(
          "expected an id of at most " + MAX_ID_LENGTH + " characters, found " + id.length());
    }
    if (!isSlug(id)) {
      return Optional.of(
          "expected an id of lower-case letters, digits and single hyphens, found '"
              + shortened(id)
              + "'");
    }
    return Optional.empty();
  }

  /**
   * Returns the start of a text, for a message.
   *
   * @param text a text that may be very long
   * @return its first 60 characters, and an ellipsis where there are more
   */
  public static String shortened(String text) {
    if (text.length() <= 60) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(59)) ? 59 : 60) + "…";
  }

  /** Whether a text matches {@link #ID_PATTERN}; by hand, for every reference of a table asks. */
  private static boolean isSlug(String text) {
    int length = text.length();
    int word = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        continue;
      }
      if (c != '-' || i == word) {
        return false;
      }
      word = i + 1;
    }
    return word < length;
  }

  // Every record asks these for every text: no lambda, no stream, no iterator.

  static void text(String component, String text) {
    refuse(component, problem(text));
  }

  static void text(String component, Optional<String> text) {
    if (text.isPresent()) {
      text(component, text.get());
    }
  }

  static void id(String component, String id) {
    refuse(component, idProblem(id));
  }

  static void id(String component, Optional<String> id) {
    if (id.isPresent()) {
      id(component, id.get());
    }
  }

  static List<String> ids(String component, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      id(component, ids.get(i));
    }
    return List.copyOf(ids);
  }

  static List<String> texts(String component, List<String> texts) {
    for (String text : texts) {
      text(component, text);
    }
    return List.copyOf(texts);
  }

  static <T> List<T> atLeastOne(String component, List<T> list) {
    if (list.isEmpty()) {
      refuse(component, "expected at least one, found none");
    }
    return List.copyOf(list);
  }

  static void refuse(String component, Optional<String> problem) {
    if (problem.isPresent()) {
      refuse(component, problem.get());
    }
  }

  static void refuse(String component, String problem) {
    throw new IllegalArgumentException(component + ": " + problem);
  }
}
