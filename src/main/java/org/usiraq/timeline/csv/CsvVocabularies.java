package org.usiraq.timeline.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Vocabulary;
import org.usiraq.timeline.table.Scalar;

/** The values of every column that has a vocabulary, as rows of one table. */
final class CsvVocabularies {

  private CsvVocabularies() {}

  static void write(Path folder) throws IOException {
    Path file = folder.resolve(CsvTables.VOCABULARIES.fileName());
    try (BufferedWriter text = Files.newBufferedWriter(file);
        CSVPrinter out = new CSVPrinter(text, Dialect.FORMAT)) {
      out.printRecord(CsvTables.VOCABULARIES.header());
      for (CsvTable table : CsvTables.ALL) {
        for (CsvTable.Field column : table.columns()) {
          values(table.name(), column.name(), column.type(), out);
        }
      }
    }
  }

  private static void values(String table, String column, Scalar<?> type, CSVPrinter out)
      throws IOException {
    int position = 0;
    for (Vocabulary term : type.terms()) {
      position++;
      List<Object> cells =
          List.of(table, column, position, term.value(), term.label(), term.meaning());
      for (Object cell : cells) {
        out.print(cell);
      }
      if (term instanceof EventType event) {
        out.print(event.ploverType().orElse(null));
        out.print(event.ploverMode().orElse(null));
        out.print(event.acledEventType().orElse(null));
        out.print(event.acledSubEventType().orElse(null));
      } else {
        for (int i = 0; i < 4; i++) {
          out.print(null);
        }
      }
      out.println();
    }
  }
}
