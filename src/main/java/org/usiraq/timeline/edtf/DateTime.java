package org.usiraq.timeline.edtf;

/**
 * A day with a time of day: {@code 1985-04-12T23:20:30+04:30}. The day counts as it is written: no
 * zone is assumed, and none is converted to another.
 *
 * @param day the day, as {@link Days}
 * @param date the day as text
 * @param time the time of day as text, {@code 23:20:30}
 * @param shift {@code Z}, {@code ±hh} or {@code ±hh:mm}, empty for a local time
 */
record DateTime(long day, String date, String time, String shift) implements Term {

  @Override
  public void appendTo(StringBuilder out) {
    out.append(date).append('T').append(time).append(shift);
  }

  @Override
  public int level() {
    return day < 0 ? 1 : 0;
  }

  @Override
  public DatePrecision precision() {
    return DatePrecision.DAY;
  }

  @Override
  public Extent extent() {
    return Extent.of(day, day);
  }

  @Override
  public int marks() {
    return 0;
  }

  @Override
  public boolean isVague() {
    return false;
  }
}
