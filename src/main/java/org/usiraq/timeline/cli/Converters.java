package org.usiraq.timeline.cli;

import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Vocabulary;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What makes values of the words of a command line, by the types of the columns. */
final class Converters {

  private Converters() {}

  private static <V> V parse(Scalar<V> type, String word) {
    try {
      return type.parse(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** The one of several values that a word names. */
  static <E> E word(E[] values, String word) {
    return Stream.of(values)
        .filter(value -> value.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of "
                        + Stream.of(values).map(Object::toString).collect(Collectors.joining(", "))
                        + ", found '"
                        + word
                        + "'"));
  }

  /** A date. */
  static final class Date implements ITypeConverter<Edtf> {
    @Override
    public Edtf convert(String word) {
      return parse(Scalar.EDTF, word);
    }
  }

  /** A type of event. */
  static final class Type implements ITypeConverter<EventType> {
    @Override
    public EventType convert(String word) {
      return parse(Scalar.vocabulary(EventType.values()), word);
    }
  }

  /** The types of events. */
  static final class Types implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(EventType.values()).map(Vocabulary::value).iterator();
    }
  }

  /** A table. */
  static final class OfTable implements ITypeConverter<Table<?>> {
    @Override
    public Table<?> convert(String word) {
      return parse(Tables.NAME, word);
    }
  }

  /** The tables. */
  static final class TableNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Tables.ALL.stream().<String>map(Table::name).iterator();
    }
  }
}
