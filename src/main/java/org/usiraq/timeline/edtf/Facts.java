package org.usiraq.timeline.edtf;

/**
 * What a value says of itself beside its days. All plain values of one precision share one, for
 * values are held by the million.
 *
 * @param start what is known of the first day
 * @param end what is known of the last day
 * @param precision how precise it is
 * @param kind one date, a stretch, or several
 * @param level the lowest level that has it
 * @param marks what any part carries, as {@link Marks} has it for one component
 */
record Facts(
    EdtfBound start, EdtfBound end, DatePrecision precision, DateKind kind, int level, int marks) {

  static final Facts DAY = plain(DatePrecision.DAY, DateKind.POINT);
  static final Facts MONTH = plain(DatePrecision.MONTH, DateKind.POINT);
  static final Facts YEAR = plain(DatePrecision.YEAR, DateKind.POINT);
  static final Facts INTERVAL = plain(DatePrecision.INTERVAL, DateKind.SPAN);

  private static Facts plain(DatePrecision precision, DateKind kind) {
    return new Facts(EdtfBound.KNOWN, EdtfBound.KNOWN, precision, kind, 0, 0);
  }

  /** The facts of a value that begins and ends on these days, as {@link Days}. */
  static Facts of(Expression value, long first, long last) {
    int marks = 0;
    for (Term term : value.terms()) {
      marks |= Marks.any(term.marks());
    }
    return new Facts(
        bound(first, value.missingStart()),
        bound(last, value.missingEnd()),
        value.precision(),
        value.kind(),
        value.level(),
        marks);
  }

  private static EdtfBound bound(long day, EdtfBound missing) {
    if (day == Days.PAST || day == Days.FUTURE) {
      return missing;
    }
    return Days.isLocalDate(day) ? EdtfBound.KNOWN : EdtfBound.OUT_OF_RANGE;
  }
}
