package org.usiraq.timeline.parquet.pages;

import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.values.ValuesWriter;

/** The levels of one page: where lists begin, and what is null. For one thread. */
final class Levels {
  private static final ParquetProperties PROPERTIES = ParquetProperties.builder().build();

  private final ColumnDescriptor column;
  private final ValuesWriter repetitionWriter;
  private final ValuesWriter definitionWriter;
  private byte[] repetitions = new byte[256];
  private byte[] definitions = new byte[256];
  private int size;

  Levels(ColumnDescriptor column) {
    this.column = column;
    this.repetitionWriter = PROPERTIES.newRepetitionLevelWriter(column);
    this.definitionWriter = PROPERTIES.newDefinitionLevelWriter(column);
  }

  void add(int repetition, int definition) {
    if (size == repetitions.length) {
      repetitions = Arrays.copyOf(repetitions, size * 2);
      definitions = Arrays.copyOf(definitions, size * 2);
    }
    repetitions[size] = (byte) repetition;
    definitions[size++] = (byte) definition;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Returns them as pages of the first version have them; good until they are changed. */
  BytesInput input() {
    return BytesInput.concat(
        input(repetitions, repetitionWriter), input(definitions, definitionWriter));
  }

  private BytesInput input(byte[] levels, ValuesWriter writer) {
    writer.reset();
    for (int i = 0; i < size; i++) {
      writer.writeInteger(levels[i]);
    }
    return writer.getBytes();
  }

  /**
   * Counts them.
   *
   * @param bytes of the texts of the page
   */
  SizeStatistics sizes(long bytes) {
    SizeStatistics.Builder counts =
        SizeStatistics.newBuilder(
            column.getPrimitiveType(),
            column.getMaxRepetitionLevel(),
            column.getMaxDefinitionLevel());
    for (int i = 0; i < size; i++) {
      counts.add(repetitions[i], definitions[i]);
    }
    SizeStatistics counted = counts.build();
    return new SizeStatistics(
        column.getPrimitiveType(),
        bytes,
        counted.getRepetitionLevelHistogram(),
        counted.getDefinitionLevelHistogram());
  }
}
