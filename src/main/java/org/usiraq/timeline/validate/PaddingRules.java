package org.usiraq.timeline.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

  private PaddingRules() {}

  static void padding(Draft draft, Findings findings) {
    int days = 0;
    List<Event> firsts = new ArrayList<>();
    for (Located<Event> located : draft.of(Tables.EVENTS)) {
      Event event = located.record();
      if (event.date().precision() == DatePrecision.DAY && event.date().kind() == DateKind.POINT) {
        days++;
        if (is(event, day -> day.getDayOfMonth() == 1)) {
          firsts.add(event);
        }
      }
    }
    if (days >= ENOUGH) {
      List<Event> newYears =
          firsts.stream().filter(event -> is(event, day -> day.getDayOfYear() == 1)).toList();
      compare("the first of a month", firsts, days, 12 * 400 / DAYS, findings);
      compare("a 1 January", newYears, days, 400 / DAYS, findings);
    }
  }

  private static boolean is(Event event, Predicate<LocalDate> condition) {
    return event.date().earliest().filter(condition).isPresent();
  }

  private static void compare(
      String what, List<Event> found, int days, double chance, Findings findings) {
    double expected = days * chance;
    if (found.size() >= TIMES_CHANCE * expected && tail(days, found.size(), chance) < UNLIKELY) {
      List<String> ids = found.stream().limit(NAMED).map(Event::id).toList();
      findings.add(
          new Finding(
              FindingCode.PADDED_DATE,
              Position.NONE,
              "",
              "events.date",
              Integer.toString(found.size()),
              "expected about "
                  + Math.round(expected)
                  + " of "
                  + days
                  + " days to be "
                  + what
                  + ", found "
                  + found.size()
                  + ": "
                  + String.join(", ", ids)
                  + (found.size() > NAMED ? ", …" : "")));
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
