package org.usiraq.timeline.io;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.io.Tokens.Kind;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Physical;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Position;

/** Reads the fields of records from tokens and gives them to an assembler. For one thread. */
public final class RecordReader {
  private final Tokens tokens;

  /**
   * Makes a reader.
   *
   * @param tokens where records are read from
   */
  public RecordReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads the fields of a record whose start was the last token; then its end is the last token.
   *
   * @param assembler takes the fields; its {@code finish} is the caller's
   * @param start where the record starts
   * @param <T> the Java type of the record
   * @throws IOException if the document cannot be read
   */
  public <T> void read(Assembler<T> assembler, Position start) throws IOException {
    assembler.start(start);
    while (tokens.next() != Kind.END_RECORD) {
      field(assembler);
    }
  }

  /**
   * Reads the one field whose name is the token.
   *
   * @param assembler takes the field
   * @param <T> the Java type of the record
   * @throws IOException if the document cannot be read
   */
  public <T> void field(Assembler<T> assembler) throws IOException {
    Optional<Column<T, ?>> column = assembler.field(tokens.text(), tokens.position());
    Kind kind = tokens.next();
    if (column.isPresent()) {
      value(assembler, column.get(), kind);
    } else {
      tokens.skip(kind);
    }
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E is a column of lists of E.
  private <T, V> void value(Assembler<T> assembler, Column<T, V> column, Kind kind)
      throws IOException {
    Position at = tokens.position();
    if (kind == Kind.NULL) {
      assembler.none(column, at);
    } else if (column.type() instanceof ListOf<?> list) {
      list(assembler, (Column<T, List<Object>>) column, (ListOf<Object>) list, kind, at);
    } else {
      scalar(assembler, column, (Scalar<V>) column.type(), kind, at);
    }
  }

  private <T, E> void list(
      Assembler<T> assembler, Column<T, List<E>> column, ListOf<E> list, Kind kind, Position at)
      throws IOException {
    if (kind != Kind.START_LIST) {
      wrong(assembler, column, "expected a list", kind, at);
      return;
    }
    assembler.list(column, at);
    for (Kind next = tokens.next(); next != Kind.END_LIST; next = tokens.next()) {
      Position start = tokens.position();
      Assembler<E> item = assembler.item(column, start);
      if (list.plain()) {
        item.start(start);
        value(item, list.item().columns().get(0), next);
        assembler.endItem(column, item);
      } else if (next == Kind.START_RECORD) {
        read(item, start);
        assembler.endItem(column, item);
      } else {
        String found = found(next);
        item.wrongShape(found, message("expected a mapping of fields", next, found), start);
        tokens.skip(next);
      }
    }
  }

  private <V> void scalar(
      Assembler<?> assembler, Column<?, V> column, Scalar<V> type, Kind kind, Position at)
      throws IOException {
    Kind expected = tokens.typed() ? kindOf(type.kind().physical()) : Kind.TEXT;
    if (kind == expected) {
      assembler.text(column, tokens.text(), at);
    } else {
      wrong(assembler, column, "expected " + name(expected), kind, at);
    }
  }

  private void wrong(
      Assembler<?> assembler, Column<?, ?> column, String expected, Kind kind, Position at)
      throws IOException {
    String found = found(kind);
    assembler.fault(FindingCode.WRONG_SHAPE, column, found, message(expected, kind, found), at);
    tokens.skip(kind);
  }

  /** The text of a single value. */
  private String found(Kind kind) throws IOException {
    boolean single = kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.TRUTH;
    return single ? tokens.text() : "";
  }

  private static String message(String expected, Kind kind, String found) {
    String value = found.isEmpty() ? "" : " '" + Texts.shortened(found) + "'";
    return expected + ", found " + name(kind) + value;
  }

  private static Kind kindOf(Physical physical) {
    return switch (physical) {
      case TEXT, DATE -> Kind.TEXT;
      case INTEGER, DECIMAL, DOUBLE -> Kind.NUMBER;
      case BOOLEAN -> Kind.TRUTH;
    };
  }

  /**
   * Returns what to call a token in a message.
   *
   * @param kind what the token is
   * @return a word with its article
   */
  public static String name(Kind kind) {
    return switch (kind) {
      case START_RECORD -> "a mapping of fields";
      case START_LIST -> "a list";
      case TEXT -> "a text";
      case NUMBER -> "a number";
      case TRUTH -> "true or false";
      case NULL -> "null";
      case NAME -> "a field";
      case END_RECORD -> "the end of a mapping";
      case END_LIST -> "the end of a list";
      case END -> "the end of the file";
    };
  }
}
