package org.usiraq.timeline.testing;

import java.time.LocalDate;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.edtf.EdtfBound;

/** Dates of every shape that EDTF has within the years 0001 to 9999. */
final class DatePick {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  /** The day after it stands for no date. */
  private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

  private final Pick pick;

  DatePick(Pick pick) {
    this.pick = pick;
  }

  /** A date whose bounds, where it has them, lie in those years; all of them have at least one. */
  Edtf any() {
    while (true) {
      Edtf date = Edtf.parse(shape());
      if (date.earliestBound() != EdtfBound.OUT_OF_RANGE
          && date.latestBound() != EdtfBound.OUT_OF_RANGE
          && !date.earliest().orElse(FIRST).isBefore(FIRST)
          && !date.latest().orElse(LAST).isAfter(LAST)) {
        return date;
      }
    }
  }

  private String shape() {
    return switch (pick.below(13)) {
      case 0, 1 -> simple();
      case 2 -> marked();
      case 3 -> vague();
      case 4 -> year(1, 9999) + "-" + pick.between(21, 41);
      case 5 -> day() + "T12:30:59" + pick.of("", "Z", "+03", "-05:30");
      case 6 -> year(1000, 9999) + "S" + pick.between(1, 4);
      case 7, 8 -> interval();
      case 9 -> simple() + pick.of("/..", "/");
      case 10 -> pick.of("../", "/") + simple();
      case 11 -> set("[%s]");
      default -> set("{%s}");
    };
  }

  LocalDate day() {
    return switch (pick.below(20)) {
      case 0 -> pick.of(FIRST, LAST, LocalDate.of(2004, 2, 29), LocalDate.of(1582, 10, 10));
      case 1, 2 -> LocalDate.ofEpochDay(pick.between(FIRST.toEpochDay(), LAST.toEpochDay()));
      default -> LocalDate.of(2003, 1, 1).plusDays(pick.below(7000));
    };
  }

  /** A day, cut to a day, a month or a year. */
  private String cut(LocalDate day) {
    return day.toString().substring(0, pick.of(4, 7, 10));
  }

  private String simple() {
    return cut(day());
  }

  private String year(long first, long last) {
    return String.format(
        "%04d", pick.onceIn(3) ? pick.between(first, last) : 2003 + pick.below(18));
  }

  private String marked() {
    String mark = pick.of("?", "~", "%");
    String[] parts = day().toString().split("-", -1);
    return switch (pick.below(5)) {
      case 0 -> parts[0] + mark + "-" + parts[1] + "-" + parts[2];
      case 1 -> parts[0] + "-" + mark + parts[1] + "-" + parts[2];
      case 2 -> parts[0] + "-" + parts[1] + "-" + mark + parts[2];
      case 3 -> parts[0] + "-" + parts[1] + mark;
      default -> parts[0] + "-" + parts[1] + "-" + parts[2] + mark;
    };
  }

  private String vague() {
    String year = year(100, 9999);
    return switch (pick.below(7)) {
      case 0 -> year.substring(0, 3) + "X";
      case 1 -> year.substring(0, 2) + "XX";
      case 2 -> year + "-XX";
      case 3 -> year + "-XX-XX";
      case 4 -> year + "-0" + pick.between(1, 9) + "-XX";
      case 5 -> year.substring(0, 3) + "X-12";
      default -> year.substring(0, 2) + "XX-12-25";
    };
  }

  private String interval() {
    LocalDate first = day();
    LocalDate second = day();
    boolean ordered = !second.isBefore(first);
    return cut(ordered ? first : second)
        + pick.of("", "", "?", "~", "%")
        + "/"
        + cut(ordered ? second : first)
        + pick.of("", "", "?", "~", "%");
  }

  private String set(String braces) {
    LocalDate day = day();
    LocalDate until = day.isAfter(LAST.minusDays(400)) ? day : day.plusDays(pick.below(400));
    return String.format(
        braces,
        switch (pick.below(5)) {
          case 0 -> day + ".." + until;
          case 1 -> ".." + simple();
          case 2 -> simple() + "..";
          case 3 -> simple() + "," + simple() + "," + simple() + pick.of("", "?", "~");
          default -> day + "," + until;
        });
  }
}
