package org.usiraq.timeline.mapping;

import java.text.Normalizer;
import java.util.Locale;
import org.usiraq.timeline.model.Texts;

/** Makes ids of the names and ids of others: the same for the same text, wherever it is read. */
final class Slugs {
  private static final int HASH_DIGITS = 8;

  private Slugs() {}

  /**
   * Returns an id.
   *
   * @param start what it begins with, a slug
   * @param text what it is made of; where letters are lost, digits that depend on the text stand
   *     for them
   */
  static String id(String start, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(start);
    boolean lost = false;
    boolean gap = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(gap ? "-" : "").append(c);
        gap = false;
      } else {
        lost |= Character.isLetterOrDigit(c);
        gap |= Character.getType(c) != Character.NON_SPACING_MARK && c != '\'';
      }
    }
    if (!lost && slug.length() <= Texts.MAX_ID_LENGTH && slug.length() > start.length()) {
      return slug.toString();
    }
    String hash = String.format(Locale.ROOT, "%016x", hash(text)).substring(0, HASH_DIGITS);
    slug.setLength(Math.min(slug.length(), Texts.MAX_ID_LENGTH - HASH_DIGITS - 1));
    return slug.append(slug.charAt(slug.length() - 1) == '-' ? "" : "-").append(hash).toString();
  }

  /** A number of 64 bits that two texts share by chance alone. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }
}
