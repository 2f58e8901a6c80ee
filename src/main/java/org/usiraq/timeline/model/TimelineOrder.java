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

  private TimelineOrder() {}

  /**
   * Returns the order of records by their date.
   *
   * @param date the date of a record
   * @param <R> the records to compare
   * @return a comparator that takes records of one id for equal
   */
  public static <R extends Entity> Comparator<R> by(Function<? super R, Edtf> date) {
    Comparator<R> byDate = Comparator.comparing(date, TimelineOrder::compare);
    return byDate.thenComparing(Entity::id);
  }

  private static int compare(Edtf a, Edtf b) {
    int byFirst = compare(a.earliest().or(a::latest), b.earliest().or(b::latest));
    return byFirst != 0 ? byFirst : compare(a.latest(), b.latest());
  }

  private static int compare(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.orElse(LocalDate.MAX).compareTo(b.orElse(LocalDate.MAX));
  }
}
