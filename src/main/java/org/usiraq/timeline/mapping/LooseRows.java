package org.usiraq.timeline.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * Reads the rows of a CSV file that need not be well made: what cannot be a row is told, and the
 * next one is looked for in the line after it. Lines within quotes belong to one row.
 */
final class LooseRows implements Closeable {

  /** A row of text, which starts on a line. */
  record Cells(long line, List<String> cells) {}

  private record Line(long number, String text) {}

  /** A quote that is not closed within so many lines is a stray one. */
  private static final int MOST_LINES = 200;

  private final LooseReader reader;
  private final char separator;
  private final String file;
  private final Findings findings;
  private final Deque<Line> waiting = new ArrayDeque<>();

  /** How many cells a row has; 0 until the header was read. */
  private int width;

  LooseRows(LooseReader reader, char separator, String file, Findings findings) {
    this.reader = reader;
    this.separator = separator;
    this.file = file;
    this.findings = findings;
  }

  /** The next row that is not blank: after the first, one of as many cells as that. */
  Optional<Cells> next() throws IOException {
    Optional<Line> line = line();
    while (line.isPresent()) {
      Optional<Cells> row = line.get().text.isBlank() ? Optional.empty() : row(line.get());
      if (row.isPresent()) {
        width = width == 0 ? row.get().cells.size() : width;
        return row;
      }
      line = line();
    }
    return Optional.empty();
  }

  private Optional<Line> line() throws IOException {
    if (!waiting.isEmpty()) {
      return Optional.of(waiting.remove());
    }
    return reader.next().map(text -> new Line(reader.number(), text));
  }

  private Optional<Cells> row(Line first) throws IOException {
    List<Line> lines = new ArrayList<>(List.of(first));
    boolean closed = closes(first.text, false);
    while (!closed && lines.size() < MOST_LINES) {
      Optional<Line> next = line();
      if (next.isEmpty()) {
        break;
      }
      lines.add(next.get());
      closed = closes(next.get().text, true);
    }
    if (closed) {
      List<String> cells = split(text(lines));
      if (width == 0 || cells.size() == width) {
        return Optional.of(new Cells(first.number, cells));
      }
      if (lines.size() == 1) {
        tell(FindingCode.RAGGED_ROW, first, "expected " + width + " cells, found " + cells.size());
        return Optional.empty();
      }
    }
    return alone(lines);
  }

  /** The first of some lines that make no row together: it has a stray quote. */
  private Optional<Cells> alone(List<Line> lines) {
    Line first = lines.get(0);
    for (int i = lines.size() - 1; i > 0; i--) {
      waiting.addFirst(lines.get(i));
    }
    List<String> cells = List.of(first.text.split(String.valueOf(separator), -1));
    boolean whole = cells.size() == width;
    tell(
        FindingCode.MALFORMED,
        first,
        "expected quotes in pairs, found one that is not closed; "
            + (whole ? "the row is read without quotes" : "the row is left out"));
    return whole ? Optional.of(new Cells(first.number, cells)) : Optional.empty();
  }

  private void tell(FindingCode code, Line line, String message) {
    findings.add(code, Position.ofLine(file, line.number), message);
  }

  private static String text(List<Line> lines) {
    if (lines.size() == 1) {
      return lines.get(0).text;
    }
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(text.isEmpty() ? "" : "\n").append(line.text);
    }
    return text.toString();
  }

  /** Whether all quotes are closed at the end of a line. */
  private static boolean closes(String line, boolean within) {
    boolean quoted = within;
    for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
      quoted = !quoted;
    }
    return !quoted;
  }

  private List<String> split(String row) {
    List<String> cells = new ArrayList<>(Math.max(8, width));
    int at = 0;
    while (at <= row.length()) {
      int end;
      if (at < row.length() && row.charAt(at) == '"') {
        StringBuilder cell = new StringBuilder();
        end = quoted(row, at + 1, cell);
        cells.add(cell.toString());
      } else {
        end = row.indexOf(separator, at);
        end = end < 0 ? row.length() : end;
        cells.add(row.substring(at, end));
      }
      at = end + 1;
    }
    return cells;
  }

  /** Reads a quoted cell and what stands behind it, up to the separator, whose index it returns. */
  private int quoted(String row, int from, StringBuilder cell) {
    boolean quoted = true;
    int i = from;
    while (i < row.length() && (quoted || row.charAt(i) != separator)) {
      char c = row.charAt(i);
      boolean twice = c == '"' && i + 1 < row.length() && row.charAt(i + 1) == '"';
      if (c != '"' || quoted && twice) {
        cell.append(c);
      } else {
        quoted = !quoted;
      }
      i += quoted && twice ? 2 : 1;
    }
    return i;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
