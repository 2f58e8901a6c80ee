package org.usiraq.timeline.edtf;

/**
 * A season or other part of a year, written as a number from 21 to 41 in place of the month. The
 * standard gives months to quarters, quadrimesters and semestrals only; the seasons' are our
 * convention: meteorological seasons, northern ones where no hemisphere is named.
 */
final class Grouping {
  static final int FIRST = 21;
  static final int LAST = 41;
  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
  private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

  private static final String[] FOUR_MONTHS = {"first", "middle", "last"};
  private static final String[] HALVES = {"first", "second"};

  private Grouping() {}

  static boolean is(int number) {
    return number >= FIRST && number <= LAST;
  }

  /** How many months it has. */
  static int months(int grouping) {
    return grouping <= 36 ? 3 : grouping <= 39 ? 4 : 6;
  }

  /** Its first month; 12 for those that reach into the next year. */
  static int firstMonth(int grouping) {
    return grouping <= 28
        ? 3 * ((grouping - 21) % 4) + 3
        : grouping <= 32
            ? 3 * ((grouping - 29 + 2) % 4) + 3
            : (grouping - firstOfFamily(grouping)) * months(grouping) + 1;
  }

  static long first(long year, int grouping) {
    return Days.of(year, firstMonth(grouping), 1);
  }

  static long last(long year, int grouping) {
    int month = firstMonth(grouping) + months(grouping) - 1;
    return month <= 12 ? Days.lastOfMonth(year, month) : Days.lastOfMonth(year + 1, month - 12);
  }

  /** The number of the first grouping of the same kind: only these follow one another. */
  static int firstOfFamily(int grouping) {
    return grouping < 37 ? 21 + (grouping - 21) / 4 * 4 : grouping < 40 ? 37 : 40;
  }

  /** The grouping in English, in front of its year. */
  static String english(int grouping, String year, String nextYear) {
    int place = grouping - firstOfFamily(grouping);
    if (grouping > 32) {
      return "the "
          + (grouping <= 36
              ? ORDINALS[place] + " quarter of "
              : grouping <= 39
                  ? FOUR_MONTHS[place] + " four months of "
                  : HALVES[place] + " half of ")
          + year;
    }
    String where = grouping <= 24 ? "" : grouping <= 28 ? "northern " : "southern ";
    String years = firstMonth(grouping) == 12 ? year + " to " + nextYear : year;
    return "the " + where + SEASONS[place] + " of " + years;
  }
}
