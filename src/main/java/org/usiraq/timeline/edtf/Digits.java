package org.usiraq.timeline.edtf;

/**
 * A number of fixed width in which some digits may be unspecified: {@code 2004}, {@code 20XX},
 * {@code 1X}.
 *
 * @param width how many digits it is written with
 * @param value the number with 0 for every unspecified digit
 * @param unspecified one bit for each unspecified digit; bit 0 is the rightmost digit
 */
record Digits(int width, int value, int unspecified) {

  /** Whether every digit is given. */
  boolean isComplete() {
    return unspecified == 0;
  }

  /** Whether no digit is given. */
  boolean isBlank() {
    return unspecified == (1 << width) - 1;
  }

  /** Whether the unspecified digits are the rightmost ones, if there are any. */
  boolean isCompleteOnLeft() {
    return (unspecified & unspecified + 1) == 0;
  }

  /** How many digits stand left of the first unspecified one. */
  int completeOnLeft() {
    return width - (32 - Integer.numberOfLeadingZeros(unspecified));
  }

  /** The largest number this can be. */
  int max() {
    int max = value;
    int unit = 1;
    for (int bits = unspecified; bits != 0; bits >>= 1) {
      max += (bits & 1) * 9 * unit;
      unit *= 10;
    }
    return max;
  }

  /** Whether this can be the number. */
  boolean matches(int number) {
    if (unspecified == 0) {
      return number == value;
    }
    int left = number;
    int wanted = value;
    for (int i = 0; i < width; i++) {
      if ((unspecified >> i & 1) == 0 && left % 10 != wanted % 10) {
        return false;
      }
      left /= 10;
      wanted /= 10;
    }
    return left == 0;
  }

  /** The numbers from 1 to {@code most} (at most 31) that this can be, as bits. */
  int matching(int most) {
    int bits = 0;
    for (int i = 1; i <= most; i++) {
      if (matches(i)) {
        bits |= 1 << i;
      }
    }
    return bits;
  }

  void appendTo(StringBuilder out) {
    int unit = 1;
    for (int i = 1; i < width; i++) {
      unit *= 10;
    }
    for (int i = width - 1; i >= 0; i--) {
      out.append((unspecified >> i & 1) != 0 ? 'X' : (char) ('0' + value / unit % 10));
      unit /= 10;
    }
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(width);
    appendTo(out);
    return out.toString();
  }
}
