package org.usiraq.timeline.build;

import java.util.List;
import java.util.stream.Collectors;
import org.usiraq.timeline.model.Texts;

/** Pieces of Markdown pages. */
final class Markdown {

  private Markdown() {}

  /** The head of a table. */
  static String head(String... columns) {
    return row(List.of(columns)) + "|" + " --- |".repeat(columns.length) + "\n";
  }

  /** A row of a table; a bar within a cell does not end it. */
  static String row(List<String> cells) {
    return cells.stream()
            .map(cell -> " " + cell.replace("|", "\\|") + " ")
            .collect(Collectors.joining("|", "|", "|"))
        + "\n";
  }

  /** A value as it stands in the data, shortened. */
  static String code(String value) {
    return "`" + Texts.shortened(value).replace('`', '\'') + "`";
  }

  /** A link to a heading that is a name in code. */
  static String link(String text, String heading) {
    return "[" + text + "](#" + heading.replaceAll("[^-_a-z0-9]", "") + ")";
  }
}
