package org.usiraq.timeline.edtf;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch from some day of its start to some day of its end. At least one of the two is a date.
 *
 * @param start where it begins
 * @param end where it ends
 */
record Interval(Limit start, Limit end) implements Expression {

  /** Whether it could not begin before it has ended. */
  boolean isReversed() {
    return start instanceof Term a && end instanceof Term b && a.isAfter(b);
  }

  @Override
  public void appendTo(StringBuilder out) {
    append(out, start);
    append(out.append('/'), end);
  }

  private static void append(StringBuilder out, Limit limit) {
    if (limit instanceof Term term) {
      term.appendTo(out);
    } else if (limit == Limit.None.OPEN) {
      out.append("..");
    }
  }

  @Override
  public int level() {
    return Math.max(level(start), level(end));
  }

  private static int level(Limit limit) {
    return limit instanceof Term term ? term.levelInInterval() : 1;
  }

  @Override
  public DatePrecision precision() {
    return DatePrecision.INTERVAL;
  }

  @Override
  public DateKind kind() {
    return DateKind.SPAN;
  }

  @Override
  public List<Extent> extents() {
    long firstStart = start instanceof Term a ? a.extent().firstStart() : Days.PAST;
    long lastEnd = end instanceof Term b ? b.extent().lastEnd() : Days.FUTURE;
    long lastStart =
        start instanceof Term a
            ? a.extent().lastDayUntil(lastEnd)
            : start == Limit.None.OPEN ? Days.PAST : lastEnd;
    long firstEnd =
        end instanceof Term b
            ? b.extent().firstDayFrom(firstStart)
            : end == Limit.None.OPEN ? Days.FUTURE : firstStart;
    return List.of(Extent.of(firstStart, lastStart, firstEnd, lastEnd));
  }

  @Override
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>(2);
    if (start instanceof Term term) {
      terms.add(term);
    }
    if (end instanceof Term term) {
      terms.add(term);
    }
    return terms;
  }

  @Override
  public EdtfBound missingStart() {
    return start == Limit.None.UNKNOWN ? EdtfBound.UNKNOWN : EdtfBound.OPEN;
  }

  @Override
  public EdtfBound missingEnd() {
    return end == Limit.None.UNKNOWN ? EdtfBound.UNKNOWN : EdtfBound.OPEN;
  }
}
