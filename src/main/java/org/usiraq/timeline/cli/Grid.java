package org.usiraq.timeline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of texts in columns as wide as they need; where a row is wider than the terminal, each
 * row becomes a paragraph. For one thread.
 */
final class Grid {
  private static final String GAP = "  ";

  private final Terminal terminal;
  private final List<String> header;
  private final List<Integer> rightAligned;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Makes a table without rows.
   *
   * @param rightAligned the columns of numbers, from 0
   */
  Grid(Terminal terminal, List<String> header, Integer... rightAligned) {
    this.terminal = terminal;
    this.header = header;
    this.rightAligned = List.of(rightAligned);
  }

  void row(String... cells) {
    rows.add(Arrays.asList(cells));
  }

  @Override
  public String toString() {
    int[] widths = new int[header.size()];
    widen(widths, header);
    rows.forEach(row -> widen(widths, row));
    int width = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    if (width > terminal.width()) {
      return paragraphs();
    }
    StringBuilder text = new StringBuilder(terminal.bold(line(header, widths))).append('\n');
    rows.forEach(row -> text.append(line(row, widths)).append('\n'));
    return text.toString();
  }

  private static void widen(int[] widths, List<String> cells) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], Paper.columns(cells.get(i)));
    }
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String fill = " ".repeat(widths[i] - Paper.columns(cell));
      line.append(i == 0 ? "" : GAP);
      line.append(rightAligned.contains(i) ? fill + cell : cell + fill);
    }
    return line.toString().stripTrailing();
  }

  private String paragraphs() {
    Paper paper = new Paper(terminal);
    for (List<String> row : rows) {
      paper.title(row.get(0));
      for (int i = 1; i < row.size(); i++) {
        String cell = row.get(i);
        if (!cell.isEmpty()) {
          paper.paragraph(
              2,
              rightAligned.contains(i)
                  ? header.get(i).toLowerCase(java.util.Locale.ROOT) + " " + cell
                  : cell);
        }
      }
    }
    return paper.toString();
  }
}
