package org.usiraq.timeline.edtf;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses whole EDTF values. Sets hold no sets and intervals no intervals, so that nothing recurses;
 * every character is looked at a fixed number of times.
 */
final class EdtfParser {
  private final Cursor in;
  private final DateParser dates;

  private EdtfParser(String text) {
    in = new Cursor(text);
    dates = new DateParser(in);
  }

  /** Takes the text apart; throws {@link EdtfParseException} when it is not EDTF. */
  static Expression parse(String text) {
    EdtfParser parser = new EdtfParser(text);
    Expression value = parser.value();
    if (!parser.in.atEnd()) {
      throw parser.in.unexpected(parser.in.peek() == ' ' ? "no space" : "the end");
    }
    return value;
  }

  private Expression value() {
    if (in.atEnd()) {
      throw in.unexpected("a date");
    }
    if (in.take('[')) {
      return set(false, ']');
    }
    if (in.take('{')) {
      return set(true, '}');
    }
    Limit start = limit(true);
    if (!in.take('/')) {
      if (start instanceof Term term) {
        return term;
      }
      throw in.unexpected("'/' and the end of the interval");
    }
    if (start instanceof DateTime time) {
      throw in.failure(time.date().length(), "a date without a time of day in an interval");
    }
    int endFrom = in.position();
    Limit end = limit(false);
    if (in.peek() == '/') {
      throw in.unexpected("the end of the interval");
    }
    if (!(start instanceof Term) && !(end instanceof Term)) {
      throw in.failure(endFrom, "a date at one end of the interval at least");
    }
    Interval interval = new Interval(start, end);
    if (interval.isReversed()) {
      throw in.failure(endFrom, "an end that is not before the start");
    }
    return interval;
  }

  private Limit limit(boolean mayHaveTime) {
    if (in.take("..")) {
      return Limit.None.OPEN;
    }
    return in.atEnd() || in.peek() == '/' ? Limit.None.UNKNOWN : dates.parse(mayHaveTime);
  }

  private Expression set(boolean all, char close) {
    List<DateSet.Member> members = new ArrayList<>();
    do {
      members.add(member(members.isEmpty(), close));
    } while (in.take(','));
    in.expect(close, all ? "',' or '}'" : "',' or ']'");
    return new DateSet(all, members);
  }

  private DateSet.Member member(boolean first, char close) {
    if (in.at("..")) {
      if (!first) {
        throw in.unexpected("a date ('..' for all earlier ones stands before the first only)");
      }
      in.take("..");
      Term to = rangeEnd();
      if (in.at("..")) {
        throw in.unexpected("',' or '" + close + "'");
      }
      return new DateSet.Member(Limit.None.OPEN, to, true);
    }
    int fromAt = in.position();
    Term from = dates.parse(false);
    if (!in.at("..")) {
      return new DateSet.Member(from, from, false);
    }
    checkRangeEnd(from, fromAt);
    in.take("..");
    if (in.peek() == close) {
      return new DateSet.Member(from, Limit.None.OPEN, true);
    }
    if (in.peek() == ',') {
      throw in.unexpected("a date ('..' for all later ones stands after the last only)");
    }
    int toAt = in.position();
    Term to = rangeEnd();
    if (!sameUnits(from, to)) {
      throw in.failure(toAt, "a date as precise as the one before '..'");
    }
    if (from.isAfter(to)) {
      throw in.failure(toAt, "a date that is not before the one before '..'");
    }
    if (in.at("..")) {
      throw in.unexpected("',' or '" + close + "'");
    }
    return new DateSet.Member(from, to, true);
  }

  private Term rangeEnd() {
    int at = in.position();
    Term term = dates.parse(false);
    checkRangeEnd(term, at);
    return term;
  }

  /** What lies between two dates is not defined when it is not known which dates they are. */
  private void checkRangeEnd(Term term, int at) {
    if (term.isVague()) {
      throw in.failure(at, "a date without unspecified or insignificant digits beside '..'");
    }
  }

  private static boolean sameUnits(Term a, Term b) {
    return a.precision() == b.precision() && family(a) == family(b);
  }

  private static int family(Term term) {
    return term instanceof CalendarDate date && date.grouping() != 0
        ? Grouping.firstOfFamily(date.grouping())
        : 0;
  }
}
