package org.usiraq.timeline.parquet;

import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Faults;

/** The rows of one group, put together by parquet-java's own reader. For one thread. */
final class PlainRows<R> {
  private final Assembler<R> assembler;
  private final Row row;
  private final RecordReader<Assembler<R>> records;
  private final PrimitiveIterator.OfLong indexes;
  private final long before;

  /**
   * @param before how many rows the groups before have
   * @param row is told of each row
   */
  PlainRows(PageReadStore pages, TableFile file, long before, Assembler<R> assembler, Row row) {
    this.before = before;
    this.assembler = assembler;
    this.row = row;
    MessageColumnIO columns = file.columns();
    records = columns.getRecordReader(pages, new RowMaterializer<>(file.asked(), assembler, row));
    indexes =
        pages.getRowIndexes().orElseGet(() -> LongStream.range(0, pages.getRowCount()).iterator());
  }

  /** Passes over rows of which there is nothing to tell. */
  void skip(long rows, Faults faults) {
    for (long i = 0; i < rows; i++) {
      next();
      faults.clear();
    }
  }

  /** Gives the fields of the next row to the assembler; false at the end of the group. */
  boolean next() {
    if (!indexes.hasNext()) {
      return false;
    }
    row.move(before + indexes.nextLong() + 1);
    assembler.start(row.at());
    records.read();
    return true;
  }
}
