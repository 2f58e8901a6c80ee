package org.usiraq.timeline.build;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.csv.CsvTables;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** What the files of a publication hold. */
final class Resources {

  /** The files that are tables of plain columns, by their names in their order. */
  static final Map<String, CsvTable> TABLES = tables();

  private Resources() {}

  private static Map<String, CsvTable> tables() {
    Map<String, CsvTable> tables = new LinkedHashMap<>();
    CsvTables.ALL.forEach(table -> tables.put("csv/" + table.fileName(), table));
    tables.put("csv/" + CsvTables.VOCABULARIES.fileName(), CsvTables.VOCABULARIES);
    tables.put(CodebookFile.TABLE.fileName(), CodebookFile.TABLE);
    return Collections.unmodifiableMap(tables);
  }

  /** The name of a file as a resource: that of its table, or its path with hyphens. */
  static String name(String file) {
    return Optional.ofNullable(TABLES.get(file))
        .map(CsvTable::name)
        .orElseGet(() -> file.replace('/', '-'));
  }

  /** What a file holds, in one sentence. */
  static String meaning(String file) {
    CsvTable table = TABLES.get(file);
    if (table != null) {
      return table.meaning();
    }
    String base = file.substring(file.indexOf('/') + 1);
    String stem = base.substring(0, base.length() - MediaType.ending(base).length() - 1);
    String each = Tables.find(stem).map(Resources::lower).orElse(".");
    return switch (file.substring(0, Math.max(0, file.indexOf('/')))
        + "."
        + MediaType.ending(file)) {
      case "json.jsonl" -> "The " + stem + " as JSON, one record a line" + each;
      case "json.json" -> "The whole dataset as one JSON document.";
      case "parquet.parquet" -> "The " + stem + " with nested lists, as Parquet" + each;
      case "spreadsheet.csv" ->
          "The " + stem + " for people: names in place of ids, to open in a spreadsheet" + each;
      case "web.geojson" -> "The " + stem + " on a map, as GeoJSON.";
      case "web.json" -> "The events for TimelineJS.";
      case ".html" -> "The dataset as a page to look at, which needs nothing else.";
      default -> "The file " + file + ".";
    };
  }

  /** ": something that happened, …" */
  private static String lower(Table<?> table) {
    String meaning = table.struct().meaning();
    return ": " + Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1);
  }
}
