package org.usiraq.timeline.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Vocabulary;

/** The values of every column that has a vocabulary, as rows of one table. */
final class CsvVocabularies {
  private static final List<Optional<String>> NO_CROSSWALK =
      Collections.nCopies(4, Optional.empty());

  private CsvVocabularies() {}

  static void write(Path folder) throws IOException {
    List<List<Optional<String>>> rows = new ArrayList<>();
    for (CsvTable table : CsvTables.ALL) {
      for (CsvTable.Field column : table.columns()) {
        int position = 0;
        for (Vocabulary term : column.type().terms()) {
          position++;
          rows.add(row(table.name(), column.name(), position, term));
        }
      }
    }
    Path file = folder.resolve(CsvTables.VOCABULARIES.fileName());
    CsvTexts.write(CsvTables.VOCABULARIES, rows, file);
  }

  private static List<Optional<String>> row(
      String table, String column, int position, Vocabulary term) {
    List<Optional<String>> cells = new ArrayList<>();
    for (String cell :
        List.of(
            table,
            column,
            Integer.toString(position),
            term.value(),
            term.label(),
            term.meaning())) {
      cells.add(Optional.of(cell));
    }
    cells.addAll(
        term instanceof EventType event
            ? List.of(
                event.ploverType(),
                event.ploverMode(),
                event.acledEventType(),
                event.acledSubEventType())
            : NO_CROSSWALK);
    return cells;
  }
}
