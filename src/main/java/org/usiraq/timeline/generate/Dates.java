package org.usiraq.timeline.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.usiraq.timeline.edtf.Edtf;

/**
 * The dates of a table's records, in timeline order: a later record never stands before an earlier
 * one, and each date is a function of the record's number, so that nothing need be sorted or kept.
 *
 * <p>The days of the calendar have weights: those of their years, and more on firsts of months and
 * years, where dates of a month or a year begin. Record i lies at (i + chance) / n of the whole
 * weight. The records of one day take its shapes in the order of their ends, in the shares
 * measured.
 */
final class Dates {
  private static final LocalDate FIRST = Measured.FIRST_DAY;
  private static final LocalDate LAST = Measured.LAST_DAY;
  private static final double[] DAYS_APART = {0, 1, 365.25 / 12, 365.25};
  private static final List<Shape> SHAPES = List.of(Shape.values());
  private static final int FIRST_SPAN = SHAPES.indexOf(Shape.DAY_TO_DAY);
  private static final int AFTER_SPANS = SHAPES.indexOf(Shape.SINCE_DAY);

  /** By class of day: 1 any, 2 the first of a month, 3 of a year: what lies up to each shape. */
  private final double[][] upTo = new double[4][SHAPES.size() + 1];

  private final Quantiles lengths;
  private final long seed;
  private final int table;
  private final long records;

  /** What lies before each day. */
  private final double[] before;

  private final double step;

  Dates(long seed, int table, long records, Map<Shape, Integer> shapes, Quantiles lengths) {
    this.seed = seed;
    this.table = table;
    this.records = records;
    this.lengths = lengths;
    for (int day = 1; day <= 3; day++) {
      for (int i = 0; i < SHAPES.size(); i++) {
        int starts = SHAPES.get(i).starts();
        double weight =
            starts <= day ? shapes.getOrDefault(SHAPES.get(i), 0) * DAYS_APART[starts] : 0;
        upTo[day][i + 1] = upTo[day][i] + weight;
      }
    }
    before = new double[(int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 2];
    for (int i = 1; i < before.length; i++) {
      LocalDate day = FIRST.plusDays(i - 1L);
      before[i] = before[i - 1] + Measured.weight(day) * upTo[classOf(day)][SHAPES.size()];
    }
    step = records == 0 ? 0 : before[before.length - 1] / records;
  }

  /** Another date for what a source dates otherwise: a month, or a day beside it. */
  static Edtf near(LocalDate day, int days) {
    return days == 0 ? Edtf.of(YearMonth.from(day)) : Edtf.of(day.plusDays(days));
  }

  private static int classOf(LocalDate day) {
    return day.getDayOfMonth() > 1 ? 1 : day.getMonthValue() > 1 ? 2 : 3;
  }

  /** The day on which a record's date begins, or ends where that alone is known. */
  LocalDate day(long record) {
    return FIRST.plusDays(dayOf(record));
  }

  /** The date of a record. */
  Edtf date(long record) {
    int at = dayOf(record);
    LocalDate day = FIRST.plusDays(at);
    long first = firstOn(at);
    long next = firstOn(at + 1);
    double chance = new Dice(seed, table, ~record).unit();
    return date(day, (record - first + chance) / (next - first));
  }

  private Edtf date(LocalDate day, double share) {
    double[] sums = upTo[classOf(day)];
    double weight = share * sums[SHAPES.size()];
    int i = 0;
    while (i < SHAPES.size() - 1 && sums[i + 1] <= weight) {
      i++;
    }
    Shape shape = SHAPES.get(i);
    LocalDate end = day;
    if (shape.span()) {
      double from = sums[FIRST_SPAN];
      double to = sums[AFTER_SPANS];
      end = day.plusDays(Math.max(least(day), (long) lengths.at((weight - from) / (to - from))));
    } else if (shape == Shape.WITHIN) {
      end =
          day.plusDays(
              1 + (long) ((weight - sums[i]) / (sums[i + 1] - sums[i]) * Shape.DAYS_WITHIN));
    }
    return Edtf.parse(shape.text(day, end.isAfter(LAST) ? LAST : end));
  }

  /** Spans outlast whatever shorter shape begins on the same day. */
  private static long least(LocalDate day) {
    return switch (classOf(day)) {
      case 1 -> Shape.DAYS_WITHIN;
      case 2 -> day.lengthOfMonth();
      default -> day.lengthOfYear();
    };
  }

  private double position(long record) {
    return (record + new Dice(seed, table, record).unit()) * step;
  }

  private int dayOf(long record) {
    double position = position(record);
    int low = 0;
    int high = before.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The number of the first record that lies on a day or after it. */
  private long firstOn(int day) {
    if (day >= before.length - 1) {
      return records;
    }
    long record = Math.min(records, (long) (before[day] / step));
    while (record > 0 && position(record - 1) >= before[day]) {
      record--;
    }
    while (record < records && position(record) < before[day]) {
      record++;
    }
    return record;
  }
}
