package org.usiraq.timeline.model;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody may have meant who wrote a word that does not exist. */
public final class Nearest {

  /** Longer words are not compared: the cost grows with the product of the lengths. */
  private static final int MAX_LENGTH = 100;

  private Nearest() {}

  /**
   * Returns the candidate with the fewest letters to change, insert or drop, the first of several.
   *
   * @param word the word that was found
   * @param candidates the words that exist
   * @return the nearest, or empty if all of them differ in more than a third of the word's letters
   *     (in more than two for a short one)
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int best = Math.max(2, word.length() / 3) + 1;
    String nearest = "";
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - word.length()) < best) {
        int distance = distance(word, candidate);
        if (distance < best) {
          best = distance;
          nearest = candidate;
        }
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** The Levenshtein distance, row by row. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
