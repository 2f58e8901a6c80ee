package org.usiraq.timeline.csv;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** The form of the files: RFC 4180, but with LF at the end of a row, and quotes only where due. */
final class Dialect {

  /** An empty line is a row of one empty cell, and so a fault. */
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setQuoteMode(QuoteMode.MINIMAL)
          .setIgnoreEmptyLines(false)
          .get();

  private Dialect() {}
}
