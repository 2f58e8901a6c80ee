package org.usiraq.timeline.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that keep within the width of a terminal. For one thread. */
final class Paper {
  private static final int LABEL = 14;

  /** Below this a label stands on a line of its own. */
  private static final int NARROW = 60;

  private final Terminal terminal;
  private final StringBuilder text = new StringBuilder();

  Paper(Terminal terminal) {
    this.terminal = terminal;
  }

  /** An empty line. */
  Paper space() {
    text.append('\n');
    return this;
  }

  /** A title. */
  Paper title(String words) {
    for (String line : wrap(words, terminal.width())) {
      text.append(terminal.bold(line)).append('\n');
    }
    return this;
  }

  /** A paragraph that is indented by some columns. */
  Paper paragraph(int indent, String words) {
    return hanging(" ".repeat(indent), indent, words);
  }

  /** A paragraph whose first line begins with a mark, the others below what follows the mark. */
  Paper hanging(String mark, int indent, String words) {
    String before = mark;
    for (String line : wrap(words, terminal.width() - indent)) {
      text.append(before).append(line).append('\n');
      before = " ".repeat(indent);
    }
    return this;
  }

  /** A label and what belongs to it, side by side where there is room. */
  Paper entry(String label, String words) {
    if (words.isEmpty()) {
      return this;
    }
    if (terminal.width() < NARROW) {
      text.append(terminal.bold(label)).append('\n');
      return paragraph(2, words);
    }
    String mark = terminal.bold(label) + " ".repeat(Math.max(1, LABEL - label.length()));
    return hanging(mark, LABEL, words);
  }

  /** The lines of a text, none wider than the width unless one word is. */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns a text takes: one a character, none for a mark that stands on another. */
  static int columns(CharSequence text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
