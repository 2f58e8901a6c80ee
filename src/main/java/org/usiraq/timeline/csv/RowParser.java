package org.usiraq.timeline.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Makes rows of a piece of a file, by Commons CSV. What cannot be read of it becomes a damaged row.
 * Immutable.
 */
final class RowParser {
  private static final String NOT_A_ROW =
      "expected a row as in RFC 4180, found a quote that is not closed, or text after one that"
          + " closes";

  /** What the decoder gives for bytes that are none of UTF-8. */
  private static final char REPLACEMENT = '\ufffd';

  /** Makes a row of its cells. */
  interface Maker {
    Row row(Rows rows, long line, String[] cells);
  }

  private final String file;
  private final int longest;
  private final Maker maker;

  /**
   * @param longest how many bytes a row has at most
   */
  RowParser(String file, int longest, Maker maker) {
    this.longest = longest;
    this.file = file;
    this.maker = maker;
  }

  Rows parse(byte[] piece) throws IOException {
    if (piece.length >= longest) {
      return tooLong(piece);
    }
    String text = new String(piece, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      Rows rows = new Rows(file);
      try {
        rows.lines(parse(text, 0, rows));
        return rows;
      } catch (CSVException e) {
        // One row among many: the others are to be had.
        return oneByOne(piece);
      }
    }
    return oneByOne(piece);
  }

  /** Pieces are far shorter, if no row in them is too long. */
  private Rows tooLong(byte[] piece) {
    Rows rows = new Rows(file);
    String message = "expected a row of at most " + longest + " bytes, found a longer one";
    rows.add(Row.damaged(rows, 0, message));
    rows.lines(Math.max(1, RecordEnds.lines(piece, 0, piece.length)));
    return rows;
  }

  private Rows oneByOne(byte[] piece) throws IOException {
    Rows rows = new Rows(file);
    long line = 0;
    for (int from = 0; from < piece.length; ) {
      int end = RecordEnds.next(piece, from, piece.length, true);
      one(piece, from, end, line, rows);
      line += RecordEnds.lines(piece, from, end);
      from = end;
    }
    rows.lines(line);
    return rows;
  }

  private void one(byte[] piece, int from, int end, long line, Rows rows) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(end - from);
    ByteBuffer bytes = ByteBuffer.wrap(piece, from, end - from);
    CoderResult result = decoder.decode(bytes, chars, true);
    if (result.isError()) {
      int bad = bytes.position();
      rows.add(
          Row.damaged(
              rows,
              line + RecordEnds.lines(piece, from, bad),
              String.format("expected UTF-8, found the byte 0x%02X", piece[bad])));
      return;
    }
    try {
      parse(chars.flip().toString(), line, rows);
    } catch (CSVException e) {
      rows.add(Row.damaged(rows, line, NOT_A_ROW));
    }
  }

  /** Adds the rows of a text that starts on a line, and returns how many lines it has. */
  private long parse(String text, long line, Rows rows) throws IOException {
    try (CSVParser parser = Dialect.FORMAT.parse(new StringReader(text))) {
      long at = 0;
      for (CSVRecord cells : parser) {
        rows.add(maker.row(rows, line + at, cells.values()));
        at = parser.getCurrentLineNumber();
      }
      return at;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
