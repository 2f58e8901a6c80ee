package org.usiraq.timeline.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far one version is from the next, by the part of the number that grew. */
public enum Step {
  /** The same version, for the same data. */
  NONE,
  /** Values were corrected. */
  PATCH,
  /** Records were added, or have new ids. */
  MINOR,
  /** An id was removed. */
  MAJOR;

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+).*");

  /**
   * Returns the step from one version to another.
   *
   * @param before a version such as {@code 1.4.2}
   * @param after another
   * @return the step, NONE if the second is not later than the first
   * @throws IllegalArgumentException if one is no such version
   */
  public static Step between(String before, String after) {
    int[] from = numbers(before);
    int[] to = numbers(after);
    Step[] steps = {MAJOR, MINOR, PATCH};
    for (int i = 0; i < steps.length; i++) {
      if (from[i] != to[i]) {
        return to[i] > from[i] ? steps[i] : NONE;
      }
    }
    return NONE;
  }

  private static int[] numbers(String version) {
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "expected a version such as 1.4.2, found '" + version + "'");
    }
    int[] numbers = new int[matcher.groupCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(matcher.group(i + 1));
    }
    return numbers;
  }
}
