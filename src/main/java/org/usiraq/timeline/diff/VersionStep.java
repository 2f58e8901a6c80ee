package org.usiraq.timeline.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A step from one version to the next, from the smallest to the largest. Versions of data are
 * counted by this rule: MAJOR when a column or an id is removed or redefined, MINOR when records or
 * columns are added, PATCH when values are corrected.
 */
public enum VersionStep {
  /** Nothing changed. */
  NONE(3),
  /** Values are corrected. */
  PATCH(2),
  /** Records or columns are added, or records are found under another id. */
  MINOR(1),
  /** A column or an id is removed or redefined. */
  MAJOR(0);

  /** The index of the number that the step raises. */
  private final int raised;

  VersionStep(int raised) {
    this.raised = raised;
  }

  /**
   * Returns the version that this step leads to.
   *
   * @param version three numbers such as {@code 1.0.0}
   * @return three numbers
   */
  public String after(String version) {
    List<BigInteger> numbers = numbers(version);
    if (this == NONE) {
      return version;
    }
    List<String> next = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      BigInteger number = numbers.get(i);
      next.add(
          (i < raised ? number : i == raised ? number.add(BigInteger.ONE) : BigInteger.ZERO) + "");
    }
    return String.join(".", next);
  }

  /** Whether a version is an earlier one than another. */
  static boolean isBefore(String version, String other) {
    List<BigInteger> numbers = numbers(version);
    List<BigInteger> others = numbers(other);
    for (int i = 0; i < numbers.size(); i++) {
      int order = numbers.get(i).compareTo(others.get(i));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }

  private static List<BigInteger> numbers(String version) {
    return List.of(version.split("\\.", -1)).stream().map(BigInteger::new).toList();
  }
}
