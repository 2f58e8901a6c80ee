package org.usiraq.timeline.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text with columns in braces: {@code {actor1} in {location}}. */
final class Template {
  private final String text;

  /** Texts and columns by turns, beginning with a text. */
  private final List<String> parts = new ArrayList<>();

  /**
   * @throws IllegalArgumentException if a brace is not closed
   */
  Template(String text) {
    this.text = text;
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException(
            "expected a closing brace after '" + text.substring(open) + "', found none");
      }
      parts.add(text.substring(at, open));
      parts.add(text.substring(open + 1, close));
      at = close + 1;
    }
    parts.add(text.substring(at));
  }

  List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      columns.add(parts.get(i));
    }
    return columns;
  }

  /** The text, or empty if a column of it is. */
  Optional<String> fill(Row row) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      Optional<String> part = i % 2 == 0 ? Optional.of(parts.get(i)) : row.find(parts.get(i));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      filled.append(part.get());
    }
    return Optional.of(filled.toString());
  }

  /** The first of some texts of which no column is empty. */
  static Optional<String> first(List<Template> templates, Row row) {
    for (Template template : templates) {
      Optional<String> filled = template.fill(row);
      if (filled.isPresent()) {
        return filled;
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
