package org.usiraq.timeline.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.edtf.DateKind;
import org.usiraq.timeline.edtf.DatePrecision;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.table.Tables;

/**
 * Days are evidence and not padding: whoever has a month only and must write a day writes the
 * first.
 *
 * <p>Counts the events dated to a single day that fall on the first of a month, and those on a 1
 * January, and compares each number with chance: of 146,097 days, the length of the calendar's
 * cycle of 400 years, 4,800 are firsts of months and 400 are New Year's Days. A number is told of
 * where both of these hold:
 *
 * <ul>
 *   <li>As many or more would come about by chance in fewer than one of a thousand datasets of this
 *       size (a binomial distribution's upper tail). One of twenty, as is usual elsewhere, would
 *       warn again and again of datasets that are right: they are validated at every build, and
 *       laws, mandates and truces do begin on firsts more often than other things.
 *   <li>It is at least twice what chance gives. Among a million events the slightest such habit of
 *       the world is beyond chance; padding is more than that.
 * </ul>
 *
 * <p>Below {@value #ENOUGH} events with a day nothing is told: fewer than one of them would be on a
 * 1 January, so that two or three that are there with good reason would already stand out.
 */
final class PaddingRules {
  private static final int ENOUGH = 100;
  private static final double UNLIKELY = 0.001;
  private static final double TIMES_CHANCE = 2;
  private static final double DAYS = 146_097;
  private static final int NAMED = 10;

  /** Dates of a kind, and the first events that have one. */
  private static final class Tally {
    private final List<String> first = new ArrayList<>();
    private int count;

    private void add(String event) {
      if (count++ < NAMED) {
        first.add(event);
      }
    }
  }

  private final Tally firsts = new Tally();
  private final Tally newYears = new Tally();
  private int days;

  static void padding(Draft draft, Findings findings) {
    PaddingRules rules = new PaddingRules();
    draft.of(Tables.EVENTS).forEach(located -> rules.count(located.record()));
    rules.tell(findings);
  }

  void count(Event event) {
    if (event.date().precision() == DatePrecision.DAY && event.date().kind() == DateKind.POINT) {
      days++;
      Optional<LocalDate> day = event.date().earliest();
      if (day.isPresent() && day.get().getDayOfMonth() == 1) {
        firsts.add(event.id());
        if (day.get().getDayOfYear() == 1) {
          newYears.add(event.id());
        }
      }
    }
  }

  void tell(Findings findings) {
    if (days >= ENOUGH) {
      compare("the first of a month", firsts, days, 12 * 400 / DAYS, findings);
      compare("a 1 January", newYears, days, 400 / DAYS, findings);
    }
  }

  private static void compare(
      String what, Tally found, int days, double chance, Findings findings) {
    double expected = days * chance;
    if (found.count >= TIMES_CHANCE * expected && tail(days, found.count, chance) < UNLIKELY) {
      findings.add(
          new Finding(
              FindingCode.PADDED_DATE,
              Position.NONE,
              "",
              "events.date",
              Integer.toString(found.count),
              "expected about "
                  + Math.round(expected)
                  + " of "
                  + days
                  + " days to be "
                  + what
                  + ", found "
                  + found.count
                  + ": "
                  + String.join(", ", found.first)
                  + (found.count > NAMED ? ", …" : "")));
    }
  }

  /**
   * The probability that of so many trials at least so many succeed.
   *
   * @param hits more than the expected number, so that the terms fall from the first one on
   */
  static double tail(int trials, int hits, double chance) {
    double logOfTerm = (trials - hits) * Math.log1p(-chance);
    for (int i = 1; i <= hits; i++) {
      logOfTerm += Math.log((double) (trials - hits + i) / i) + Math.log(chance);
    }
    double term = Math.exp(logOfTerm);
    double sum = 0;
    for (int i = hits; i <= trials && term > sum * 1e-12; i++) {
      sum += term;
      term *= (double) (trials - i) / (i + 1) * chance / (1 - chance);
    }
    return sum;
  }
}
