package org.usiraq.timeline.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.usiraq.timeline.model.Event;

/** The plain programs: the same files and records, by Commons CSV and by FastCSV. */
final class Peers {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private Peers() {}

  static Iterator<Event> commonsReader(Path folder) {
    return new PlainReader<CSVRecord>(
        name -> withoutHeader(commonsRows(folder.resolve(name))), CSVRecord::get);
  }

  private static Iterator<CSVRecord> commonsRows(Path file) {
    try {
      return FORMAT.parse(Files.newBufferedReader(file)).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Iterator<Event> fastReader(Path folder) {
    return new PlainReader<CsvRecord>(
        name -> withoutHeader(fastRows(folder.resolve(name))), CsvRecord::getField);
  }

  private static Iterator<CsvRecord> fastRows(Path file) {
    try {
      return de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(file).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <C> Iterator<C> withoutHeader(Iterator<C> rows) {
    rows.next();
    return rows;
  }

  static PlainWriter commonsWriter(Path folder) throws IOException {
    return new PlainWriter(
        name -> {
          BufferedWriter text = Files.newBufferedWriter(folder.resolve(name));
          CSVPrinter out = new CSVPrinter(text, FORMAT);
          return new PlainWriter.Rows() {
            @Override
            public void row(String... cells) throws IOException {
              out.printRecord((Object[]) cells);
            }

            @Override
            public void close() throws IOException {
              out.close();
            }
          };
        });
  }

  static PlainWriter fastWriter(Path folder) throws IOException {
    return new PlainWriter(
        name -> {
          de.siegmar.fastcsv.writer.CsvWriter out =
              de.siegmar.fastcsv.writer.CsvWriter.builder()
                  .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                  .build(folder.resolve(name));
          return new PlainWriter.Rows() {
            @Override
            public void row(String... cells) {
              out.writeRecord(cells);
            }

            @Override
            public void close() throws IOException {
              out.close();
            }
          };
        });
  }
}
