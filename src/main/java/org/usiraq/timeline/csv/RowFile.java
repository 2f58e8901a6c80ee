package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.Ordered;
import org.usiraq.timeline.io.Signature;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * Reads the rows of one file in their order, piece by piece, while others parse the pieces that
 * follow. For one thread.
 */
final class RowFile implements Closeable {
  private final Chunks chunks;
  private final Findings findings;
  private final Ordered<Rows> pieces;
  private final Consumer<Rows> prepare;
  private final Header header;
  private final RowParser parser;
  private long line;

  private RowFile(CsvTable table, Chunks chunks, Setting setting, Consumer<Rows> prepare)
      throws IOException {
    this.chunks = chunks;
    this.findings = setting.findings();
    this.prepare = prepare;
    this.pieces = new Ordered<>(setting.crew());
    this.header = readHeader(table, setting.limits(), setting.findings());
    this.parser = new RowParser(table.fileName(), setting.limits().record(), header::row);
  }

  /**
   * Opens the file of a table and reads its header, whose faults are told.
   *
   * @param table the table
   * @param setting where the file is, and who helps
   * @param prepare what is done with the rows of a piece, by any thread, before they are given out
   * @return the rows, or empty if there is no file, which has been told
   */
  static Optional<RowFile> open(CsvTable table, Setting setting, Consumer<Rows> prepare)
      throws IOException {
    Path file = setting.folder().resolve(table.fileName());
    if (!Files.isRegularFile(file)) {
      setting
          .findings()
          .add(
              FindingCode.MISSING_FILE,
              Position.of(table.fileName()),
              "expected a file with the columns "
                  + String.join(", ", table.header())
                  + ", found none");
      return Optional.empty();
    }
    Chunks chunks = new Chunks(file, setting.chunk(), setting.limits().record());
    try {
      return Optional.of(new RowFile(table, chunks, setting, prepare));
    } catch (IOException | RuntimeException e) {
      chunks.close();
      throw e;
    }
  }

  private Header readHeader(CsvTable table, Limits limits, Findings findings) throws IOException {
    Optional<byte[]> first = chunks.first();
    if (first.isEmpty()) {
      findings.add(
          FindingCode.MALFORMED,
          Position.ofLine(table.fileName(), 1),
          "expected a header, found an empty file");
      return Header.none(table);
    }
    Optional<String> other = Signature.of(first.get(), first.get().length);
    if (other.isPresent()) {
      String message = "expected CSV in UTF-8, found " + other.get();
      findings.add(FindingCode.MALFORMED, Position.of(table.fileName()), message);
      return Header.none(table);
    }
    Rows rows = new RowParser(table.fileName(), limits.record(), Row::of).parse(first.get());
    line = rows.startAt(1);
    Row names = rows.all().get(0);
    if (names.damaged()) {
      findings.add(names.fault(0));
      return Header.none(table);
    }
    if (names.cells().size() > limits.columns()) {
      findings.add(
          FindingCode.MALFORMED,
          Position.ofLine(table.fileName(), 1),
          "expected at most " + limits.columns() + " columns, found " + names.cells().size());
      return Header.none(table);
    }
    return Header.of(table, names.cells(), findings);
  }

  Header header() {
    return header;
  }

  /** Returns the next rows; empty at the end. A piece may have none. */
  Optional<Rows> next() throws IOException {
    while (!pieces.full()) {
      Optional<byte[]> piece = chunks.next();
      if (piece.isEmpty()) {
        break;
      }
      pieces.submit(() -> parse(piece.get()));
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Rows rows = pieces.take();
    line = rows.startAt(line);
    rows.leftOut().forEach(row -> findings.add(row.fault(0)));
    return Optional.of(rows);
  }

  private Rows parse(byte[] piece) throws IOException {
    Rows rows = parser.parse(piece);
    prepare.accept(rows);
    return rows;
  }

  @Override
  public void close() throws IOException {
    pieces.close();
    chunks.close();
  }
}
