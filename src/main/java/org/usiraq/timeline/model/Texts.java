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

  private Texts() {}

  /**
   * Returns what is wrong with a text that a record shall hold: it must not be empty, and must hold
   * no control character and no unpaired surrogate, which no UTF-8 file could carry.
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
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f && c <= 0x9f) {
        return Optional.of(
            String.format(
                Locale.ROOT,
                "expected a text without control characters, found U+%04X at character %d",
                (int) c,
                i + 1));
      }
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          return Optional.of(
              String.format(
                  Locale.ROOT,
                  "expected well-formed Unicode, found the unpaired surrogate U+%04X at character"
                      + " %d",
                  (int) c,
                  i + 1));
        }
      }
    }
    return Optional.empty();
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

  static String text(String component, String text) {
    refuse(component, problem(text));
    return text;
  }

  static Optional<String> text(String component, Optional<String> text) {
    if (text.isPresent()) {
      text(component, text.get());
    }
    return text;
  }

  static String id(String component, String id) {
    refuse(component, idProblem(id));
    return id;
  }

  static Optional<String> id(String component, Optional<String> id) {
    if (id.isPresent()) {
      id(component, id.get());
    }
    return id;
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
