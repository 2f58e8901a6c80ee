package org.usiraq.timeline.edtf;

import java.util.List;

/** Whole values in English; {@link EnglishDates} has the single dates. */
final class English {
  private English() {}

  static String of(Expression value) {
    if (value instanceof Interval interval) {
      return interval(interval);
    }
    return value instanceof DateSet set ? set(set) : EnglishDates.alone((Term) value);
  }

  private static String interval(Interval interval) {
    Limit start = interval.start();
    Limit end = interval.end();
    if (start instanceof Term from && end instanceof Term to) {
      return "from " + EnglishDates.name(from) + " to " + EnglishDates.name(to);
    }
    if (start instanceof Term from) {
      String name = EnglishDates.name(from);
      return end == Limit.None.OPEN ? "since " + name : "from " + name + ", end unknown";
    }
    String name = EnglishDates.name((Term) end);
    return start == Limit.None.OPEN ? "until " + name : "until " + name + ", start unknown";
  }

  private static String set(DateSet set) {
    List<DateSet.Member> members = set.members();
    if (members.size() == 1) {
      return set.all() ? "all of " + member(members.get(0), true) : single(members.get(0));
    }
    if (isPlainChoice(set)) {
      return choice(members);
    }
    StringBuilder out = new StringBuilder(set.all() ? "all of " : "one of ");
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        boolean comma = i < members.size() - 1 || members.get(i).to() == Limit.None.OPEN;
        out.append(comma ? "," : "");
        out.append(i < members.size() - 1 ? " " : set.all() ? " and " : " or ");
      }
      out.append(member(members.get(i), set.all()));
    }
    return out.toString();
  }

  /** Whether one of a few dates of one precision is meant, none of them qualified or vague. */
  private static boolean isPlainChoice(DateSet set) {
    if (set.all()) {
      return false;
    }
    DatePrecision precision = null;
    for (DateSet.Member member : set.members()) {
      if (member.isRange()
          || !(member.from() instanceof CalendarDate date)
          || date.marks() != 0
          || date.isVague()
          || precision != null && date.precision() != precision) {
        return false;
      }
      precision = date.precision();
    }
    return true;
  }

  /** What the dates share is said once, with the last: "11 or 12 December 2019". */
  private static String choice(List<DateSet.Member> members) {
    int last = members.size() - 1;
    CalendarDate end = (CalendarDate) members.get(last).from();
    StringBuilder out = new StringBuilder(end.day() == null ? "in " : "");
    for (int i = 0; i < last; i++) {
      CalendarDate date = (CalendarDate) members.get(i).from();
      CalendarDate next = (CalendarDate) members.get(i + 1).from();
      out.append(EnglishDates.shortened(date, next)).append(i < last - 1 ? ", " : " or ");
    }
    return out.append(EnglishDates.name(end)).toString();
  }

  /** A set of one member that says one-of: a plain phrase where there is one. */
  private static String single(DateSet.Member member) {
    if (!member.isRange() && member.from() instanceof Term term) {
      return EnglishDates.alone(term);
    }
    if (member.from() instanceof Term from && member.to() instanceof Term to) {
      return "between " + EnglishDates.shortened(from, to) + " and " + EnglishDates.name(to);
    }
    if (member.to() instanceof Term to) {
      String name = EnglishDates.name(to);
      return to.precision() == DatePrecision.DAY ? "by " + name : "by the end of " + name;
    }
    boolean isDay = member.from() instanceof Term from && from.precision() == DatePrecision.DAY;
    return (isDay ? "on " : "in ") + member(member, false);
  }

  private static String member(DateSet.Member member, boolean all) {
    if (!(member.from() instanceof Term from)) {
      return EnglishDates.name((Term) member.to()) + (all ? " and before" : " or earlier");
    }
    String name = EnglishDates.name(from);
    if (!member.isRange()) {
      return name;
    }
    return member.to() instanceof Term to
        ? name + " to " + EnglishDates.name(to)
        : name + (all ? " and after" : " or later");
  }
}
