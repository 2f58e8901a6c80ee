package org.usiraq.timeline.edtf;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The qualification of a date's components, two bits for each: a year's in bits 0 and 1, a month's
 * in 2 and 3, a day's in 4 and 5. The lower of the two says uncertain, the upper approximate.
 */
final class Marks {
  static final int UNCERTAIN = 1;
  static final int APPROXIMATE = 2;

  private Marks() {}

  /** The bits of one of the characters {@code ? ~ %}, or 0 for any other. */
  static int of(char c) {
    return c == '?' ? UNCERTAIN : c == '~' ? APPROXIMATE : c == '%' ? UNCERTAIN | APPROXIMATE : 0;
  }

  /** The marks of one component. */
  static int at(int marks, int component) {
    return (marks >> (2 * component)) & 3;
  }

  /** The marks with further ones for one component. */
  static int withOwn(int marks, int component, int more) {
    return marks | (more << (2 * component));
  }

  /** The marks with further ones for a component and all to its left. */
  static int withGroup(int marks, int component, int more) {
    int all = marks;
    for (int i = 0; i <= component; i++) {
      all = withOwn(all, i, more);
    }
    return all;
  }

  /** What any component carries. */
  static int any(int marks) {
    return at(marks, 0) | at(marks, 1) | at(marks, 2);
  }

  /** The level that has the qualification of a date of so many components. */
  static int level(int marks, int components) {
    return marks == 0 ? 0 : group(marks) == components - 1 ? 1 : 2;
  }

  /**
   * The component behind which one mark says it all: those up to it are qualified alike and none
   * after it. Negative when there is none.
   */
  static int group(int marks) {
    int mark = at(marks, 0);
    int last = -1;
    for (int i = 0; i < 3; i++) {
      if (at(marks, i) == mark && last == i - 1) {
        last = mark == 0 ? last : i;
      } else if (at(marks, i) != 0) {
        return -1;
      }
    }
    return last;
  }

  static void append(StringBuilder out, int mark) {
    if (mark != 0) {
      out.append(mark == UNCERTAIN ? '?' : mark == APPROXIMATE ? '~' : '%');
    }
  }

  /** The components that carry a mark. */
  static Set<EdtfPart> parts(int marks, int mark) {
    Set<EdtfPart> parts = EnumSet.noneOf(EdtfPart.class);
    int component = 0;
    for (EdtfPart part : EdtfPart.values()) {
      if ((at(marks, component) & mark) != 0) {
        parts.add(part);
      }
      component++;
    }
    return Collections.unmodifiableSet(parts);
  }
}
