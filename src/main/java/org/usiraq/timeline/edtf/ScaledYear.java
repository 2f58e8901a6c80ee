package org.usiraq.timeline.edtf;

/**
 * A year that four digits alone do not write: {@code Y170000002}, {@code Y-17E7}, {@code 1950S2}.
 * It can have as many digits as the text is long.
 *
 * @param lettered whether it begins with {@code Y}
 * @param negative whether it is before year 0
 * @param digits its digits without sign and exponent
 * @param exponent the power of ten they are multiplied by, empty when there is none
 * @param significant how many digits are significant, empty when all are
 * @param marks the qualification, as {@link Marks}
 */
record ScaledYear(
    boolean lettered,
    boolean negative,
    String digits,
    String exponent,
    String significant,
    int marks)
    implements Term {

  private static final int LONGEST = 9;

  /** How many digits the year has, without leading zeros; {@code Long.MAX_VALUE} beyond that. */
  long length() {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    if (exponent.length() > 18) {
      return Long.MAX_VALUE;
    }
    return digits.length() - zeros + (exponent.isEmpty() ? 0 : Long.parseLong(exponent));
  }

  /** Whether {@code LocalDate} has this year. */
  boolean isLocal() {
    return length() <= LONGEST;
  }

  /** The year without its sign. Only for one that {@link #isLocal()}. */
  long magnitude() {
    long value = Long.parseLong(digits);
    for (int i = exponent.isEmpty() ? 0 : Integer.parseInt(exponent); i > 0; i--) {
      value *= 10;
    }
    return value;
  }

  /** The value of the last significant digit's place, 1 when all are. */
  long unit() {
    long unit = 1;
    for (long i = insignificant(); i > 0; i--) {
      unit *= 10;
    }
    return unit;
  }

  private long insignificant() {
    return significant.isEmpty() || significant.length() > 18
        ? 0
        : Math.max(0, length() - Long.parseLong(significant));
  }

  /**
   * Years beyond {@code LocalDate} are compared digit by digit. Those of more than 10¹⁸ digits, and
   * vague ones, are left alone.
   */
  @Override
  public boolean isAfter(Term other) {
    boolean comparable =
        other instanceof ScaledYear year
            && !isLocal()
            && !year.isLocal()
            && negative == year.negative
            && length() != Long.MAX_VALUE
            && year.length() != Long.MAX_VALUE
            && !isVague()
            && !year.isVague();
    if (!comparable) {
      return Term.super.isAfter(other);
    }
    int order = compareMagnitude((ScaledYear) other);
    return negative ? order < 0 : order > 0;
  }

  private int compareMagnitude(ScaledYear other) {
    int order = Long.compare(length(), other.length());
    int most = Math.max(digits.length(), other.digits.length());
    for (int i = 0; order == 0 && i < most; i++) {
      order = Character.compare(digitAt(i), other.digitAt(i));
    }
    return order;
  }

  private char digitAt(int index) {
    return index < digits.length() ? digits.charAt(index) : '0';
  }

  @Override
  public boolean isVague() {
    return insignificant() > 0;
  }

  @Override
  public Extent extent() {
    if (!isLocal()) {
      return negative
          ? Extent.of(Days.PAST + 1, Days.BELOW, Days.PAST + 1, Days.BELOW)
          : Extent.of(Days.ABOVE, Days.FUTURE - 1, Days.ABOVE, Days.FUTURE - 1);
    }
    long near = magnitude() / unit() * unit();
    long far = near + unit() - 1;
    long low = negative ? -far : near;
    long high = negative ? -near : far;
    return Extent.of(
        Days.of(low, 1, 1), Days.of(high, 1, 1), Days.of(low, 12, 31), Days.of(high, 12, 31));
  }

  @Override
  public DatePrecision precision() {
    long vague = insignificant();
    return vague == 0
        ? DatePrecision.YEAR
        : vague == 1 ? DatePrecision.DECADE : DatePrecision.CENTURY;
  }

  @Override
  public int level() {
    return exponent.isEmpty() && significant.isEmpty() ? 1 : 2;
  }

  @Override
  public void appendTo(StringBuilder out) {
    if (lettered) {
      out.append('Y');
    }
    if (negative) {
      out.append('-');
    }
    out.append(digits);
    if (!exponent.isEmpty()) {
      out.append('E').append(exponent);
    }
    if (!significant.isEmpty()) {
      out.append('S').append(significant);
    }
    Marks.append(out, Marks.at(marks, 0));
  }
}
