package org.usiraq.timeline.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.columnindex.RowRanges;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ColumnPath;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.internal.filter2.columnindex.ColumnIndexFilter;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** The open file of one table: what of it can be read, and its groups of rows. For one thread. */
final class TableFile implements Closeable {
  /** Pages are passed over where fewer rows than one in so many are left to read. */
  private static final int WORTH = 4;

  private final ParquetFileReader reader;
  private final MessageType asked;
  private final MessageType indexed;
  private final FilterCompat.Filter filter;
  private final AbsentColumns absent;

  /**
   * @param asked the columns that are read
   * @param indexed these, and those that the filter looks at
   */
  private TableFile(
      ParquetFileReader reader,
      MessageType asked,
      MessageType indexed,
      FilterCompat.Filter filter,
      AbsentColumns absent) {
    this.reader = reader;
    this.asked = asked;
    this.indexed = indexed;
    this.filter = filter;
    this.absent = absent;
  }

  /**
   * Opens a file.
   *
   * @param at what to call it in findings
   * @param limits what it may hold at most
   * @param findings what takes the faults of the file as a whole
   * @return the file, or empty if it cannot be opened
   */
  static Optional<TableFile> open(
      Table<?> table,
      Location location,
      Wanted wanted,
      Position at,
      Limits limits,
      Findings findings)
      throws IOException {
    if (location.isFolder()) {
      findings.add(FindingCode.MALFORMED, at, "expected a Parquet file, found a folder");
      return Optional.empty();
    }
    InputFile file = location.input();
    if (!FrameCheck.check(file, at, limits, findings)) {
      return Optional.empty();
    }
    ParquetFileReader reader;
    Set<CompressionCodecName> codecs;
    try {
      reader = open(table, file, wanted, limits);
      codecs = Codecs.of(reader.getRowGroups());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The last of a schema so deep that parquet-java cannot even build it.
      findings.add(malformed("", e, at));
      return Optional.empty();
    }
    // That a jar is missing is not the file's fault.
    codecs.forEach(Codecs::require);
    try {
      return Optional.of(of(table, reader, wanted, at, findings));
    } catch (RuntimeException e) {
      reader.close();
      findings.add(malformed("", e, at));
      return Optional.empty();
    }
  }

  private static ParquetFileReader open(
      Table<?> table, InputFile file, Wanted wanted, Limits limits) throws IOException {
    ParquetFileReader all = ParquetFileReader.open(file, options(FilterCompat.NOOP));
    try {
      FileBounds.check(all, file.getLength(), limits);
      FilterCompat.Filter filter = wanted.filter(all.getFileMetaData().getSchema(), table.struct());
      if (!FilterCompat.isFilteringRequired(filter)) {
        return all;
      }
      all.close();
      return ParquetFileReader.open(file, options(filter));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      all.close();
      throw e;
    }
  }

  private static ParquetReadOptions options(FilterCompat.Filter filter) {
    return new ParquetReadOptions.Builder(new PlainParquetConfiguration())
        .withCodecFactory(new Codecs())
        .usePageChecksumVerification()
        // Statistics are enough, and dictionaries would be read before they are checked.
        .useDictionaryFilter(false)
        .useBloomFilter(false)
        .withRecordFilter(filter)
        .build();
  }

  private static TableFile of(
      Table<?> table, ParquetFileReader reader, Wanted wanted, Position at, Findings findings) {
    MessageType schema = reader.getFileMetaData().getSchema();
    checkCounts(reader, at, findings);
    SchemaMatch.Result match = SchemaMatch.of(table, schema, at, findings);
    List<Type> columns =
        match.columns().stream().filter(type -> wanted.column(type.getName())).toList();
    List<Type> looked =
        match.columns().stream().filter(type -> wanted.looksAt(type.getName())).toList();
    MessageType asked = new MessageType(schema.getName(), columns);
    if (!columns.isEmpty()) {
      reader.setRequestedSchema(asked);
    }
    return new TableFile(
        reader,
        asked,
        new MessageType(schema.getName(), looked),
        wanted.filter(schema, table.struct()),
        new AbsentColumns(match.absent()));
  }

  /**
   * Rows that a damaged footer no longer counts would be lost in silence: each column without lists
   * has one value a row, nulls too, and a file without row groups has nothing before its footer.
   */
  private static void checkCounts(ParquetFileReader reader, Position at, Findings findings) {
    MessageType schema = reader.getFileMetaData().getSchema();
    for (BlockMetaData group : reader.getRowGroups()) {
      for (ColumnChunkMetaData chunk : group.getColumns()) {
        boolean flat = schema.getMaxRepetitionLevel(chunk.getPath().toArray()) == 0;
        if (flat && chunk.getValueCount() != group.getRowCount()) {
          findings.add(
              FindingCode.MALFORMED,
              at,
              "expected a footer whose counts agree, found "
                  + group.getRowCount()
                  + " rows and "
                  + chunk.getValueCount()
                  + " values of "
                  + chunk.getPath().toDotString());
          return;
        }
      }
    }
  }

  /**
   * Returns the fault of a file, or of the rows from a place on.
   *
   * @param where the group of rows, if it is one's
   */
  static Finding malformed(String where, Throwable e, Position at) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String what = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return new Finding(
        FindingCode.MALFORMED,
        at,
        "",
        "",
        "",
        "expected a Parquet file that can be read, found a fault" + where + " (" + what + ")");
  }

  /** Returns the key-value metadata of the footer; keys of a damaged one may lack their values. */
  Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>(reader.getFileMetaData().getKeyValueMetaData());
    keys.values().removeIf(Objects::isNull);
    return keys;
  }

  /** Returns the columns that are read. */
  MessageType asked() {
    return asked;
  }

  /** Returns the columns that cannot be read, although they should be there. */
  AbsentColumns absent() {
    return absent;
  }

  /** Returns how many groups of rows there are that can be read. */
  int groups() {
    return asked.getFieldCount() == 0 ? 0 : reader.getRowGroups().size();
  }

  /** Returns how many rows a group has, those included that are not asked for. */
  long rows(int group) {
    return reader.getRowGroups().get(group).getRowCount();
  }

  /**
   * Reads the pages of a group: all of them, or where there are far fewer those that may hold rows
   * that are asked for. Empty if none does.
   */
  Optional<PageReadStore> pages(int group) throws IOException {
    BlockMetaData block = reader.getRowGroups().get(group);
    FileBounds.checkPages(reader, block);
    if (!FilterCompat.isFilteringRequired(filter)) {
      return Optional.of(new CheckedPages(reader.readRowGroup(group)));
    }
    RowRanges rows = rows(group, block);
    if (rows.rowCount() == 0) {
      return Optional.empty();
    }
    boolean few = rows.rowCount() < block.getRowCount() / WORTH;
    return Optional.of(
        new CheckedPages(
            few ? reader.readFilteredRowGroup(group, rows) : reader.readRowGroup(group)));
  }

  /** The rows of the pages that may hold rows that are asked for, by the column indexes. */
  private RowRanges rows(int group, BlockMetaData block) {
    Set<ColumnPath> paths =
        indexed.getPaths().stream().map(ColumnPath::get).collect(Collectors.toSet());
    reader.setRequestedSchema(indexed); // Of other columns it would not read the indexes.
    try {
      return ColumnIndexFilter.calculateRowRanges(
          filter, reader.getColumnIndexStore(group), paths, block.getRowCount());
    } finally {
      reader.setRequestedSchema(asked);
    }
  }

  /** Returns the columns as the reader of parquet-java's that puts rows together wants them. */
  MessageColumnIO columns() {
    return new ColumnIOFactory(reader.getFileMetaData().getCreatedBy())
        .getColumnIO(asked, reader.getFileMetaData().getSchema(), true);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
