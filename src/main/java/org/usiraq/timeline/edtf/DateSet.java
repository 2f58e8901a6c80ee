package org.usiraq.timeline.edtf;

import java.util.ArrayList;
import java.util.List;

/**
 * One of several dates, {@code [1667,1760-12]}, or all of them, {@code {1960,1961-12}}.
 *
 * @param all whether all members are meant
 * @param members the members as written, at least one
 */
record DateSet(boolean all, List<Member> members) implements Expression {

  DateSet {
    members = List.copyOf(members);
  }

  /**
   * A date, or a range of dates of one precision.
   *
   * @param from the date, or the first of the range; {@code OPEN} for all earlier ones
   * @param to the same date, or the last of the range; {@code OPEN} for all later ones
   * @param isRange whether it is written with two dots
   */
  record Member(Limit from, Limit to, boolean isRange) {

    /** The readings: in a choice each date of a range is one, else the whole range is the one. */
    Extent extent(boolean all) {
      if (!isRange && from instanceof Term term) {
        return term.extent();
      }
      Extent low = from instanceof Term term ? term.extent() : Extent.of(Days.PAST, Days.PAST);
      Extent high = to instanceof Term term ? term.extent() : Extent.of(Days.FUTURE, Days.FUTURE);
      return all
          ? Extent.of(low.firstStart(), low.lastStart(), high.firstEnd(), high.lastEnd())
          : Extent.of(low.firstStart(), high.lastStart(), low.firstEnd(), high.lastEnd());
    }

    private void appendTo(StringBuilder out) {
      if (from instanceof Term term) {
        term.appendTo(out);
      }
      if (isRange) {
        out.append("..");
        if (to instanceof Term term) {
          term.appendTo(out);
        }
      }
    }
  }

  @Override
  public void appendTo(StringBuilder out) {
    out.append(all ? '{' : '[');
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      members.get(i).appendTo(out);
    }
    out.append(all ? '}' : ']');
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public DatePrecision precision() {
    return DatePrecision.SET;
  }

  @Override
  public DateKind kind() {
    return all ? DateKind.SET : DateKind.POINT;
  }

  @Override
  public List<Extent> extents() {
    List<Extent> extents = new ArrayList<>(members.size());
    for (Member member : members) {
      extents.add(member.extent(all));
    }
    return extents;
  }

  @Override
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>(members.size());
    for (Member member : members) {
      if (member.from() instanceof Term term) {
        terms.add(term);
      }
      if (member.isRange() && member.to() instanceof Term term) {
        terms.add(term);
      }
    }
    return terms;
  }
}
