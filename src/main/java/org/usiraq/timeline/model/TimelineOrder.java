package org.usiraq.timeline.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.usiraq.timeline.edtf.Edtf;

/**
 * The order in which dated records are published: earliest day (if there is none, latest), then
 * latest day (none last), then id.
 */
public final class TimelineOrder {

  // Classes, for they sort the embedded dataset, and lambdas take long in a JVM that has just
  // begun.

  static final Comparator<Event> EVENTS =
      new Comparator<>() {
        @Override
        public int compare(Event a, Event b) {
          return TimelineOrder.compare(a, a.date(), b, b.date());
        }
      };

  static final Comparator<Statistic> STATISTICS =
      new Comparator<>() {
        @Override
        public int compare(Statistic a, Statistic b) {
          return TimelineOrder.compare(a, a.date(), b, b.date());
        }
      };

  static final Comparator<Entity> IDS =
      new Comparator<>() {
        @Override
        public int compare(Entity a, Entity b) {
          return a.id().compareTo(b.id());
        }
      };

  private TimelineOrder() {}

  /**
   * Returns the order of records by their date.
   *
   * @param date the date of a record
   * @param <R> the records to compare
   * @return a comparator that takes records of one id for equal
   */
  public static <R extends Entity> Comparator<R> by(Function<? super R, Edtf> date) {
    return (a, b) -> compare(a, date.apply(a), b, date.apply(b));
  }

  private static int compare(Entity a, Edtf dateOfA, Entity b, Edtf dateOfB) {
    int order = first(dateOfA).compareTo(first(dateOfB));
    if (order == 0) {
      order = last(dateOfA).compareTo(last(dateOfB));
    }
    return order == 0 ? a.id().compareTo(b.id()) : order;
  }

  private static LocalDate first(Edtf date) {
    Optional<LocalDate> first = date.earliest();
    return first.isPresent() ? first.get() : last(date);
  }

  private static LocalDate last(Edtf date) {
    return date.latest().orElse(LocalDate.MAX);
  }
}
