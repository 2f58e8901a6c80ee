package org.usiraq.timeline.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Codes;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;

/** The columns and keys of a table as a Data Package has them: Table Schema, version 2. */
final class TableSchema {

  private TableSchema() {}

  static Map<String, Object> of(CsvTable table) {
    Map<String, Object> schema =
        Json.object(
            "fields",
            table.columns().stream().map(column -> field(table, column)).toList(),
            "missingValues",
            List.of(""),
            "primaryKey",
            table.primaryKey());
    if (!table.foreignKeys().isEmpty()) {
      schema.put(
          "foreignKeys", table.foreignKeys().stream().map(key -> foreignKey(table, key)).toList());
    }
    return schema;
  }

  private static Map<String, Object> foreignKey(CsvTable table, CsvTable.ForeignKey key) {
    // The empty name is how a table refers to itself.
    String resource = key.table().equals(table.name()) ? "" : key.table();
    return Json.object(
        "fields",
        List.of(key.column()),
        "reference",
        Json.object("resource", resource, "fields", List.of(key.target())));
  }

  private static Map<String, Object> field(CsvTable table, CsvTable.Field column) {
    Scalar<?> type = column.type();
    Map<String, Object> field = Json.object("name", column.name(), "type", type(type));
    if (type.kind() == ScalarKind.URL) {
      field.put("format", "uri");
    }
    field.put("description", column.meaning());
    if (!type.terms().isEmpty()) {
      field.put(
          "categories",
          type.terms().stream()
              .map(term -> Json.object("value", term.value(), "label", term.label()))
              .toList());
    }
    Map<String, Object> constraints = constraints(table, column);
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> constraints(CsvTable table, CsvTable.Field column) {
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (!column.nullable()) {
      constraints.put("required", true);
    }
    if (table.primaryKey().equals(List.of(column.name()))) {
      constraints.put("unique", true);
    }
    Scalar<?> type = column.type();
    switch (type.kind()) {
      case TEXT -> constraints.put("maxLength", type.limit().orElseThrow());
      case ID, REFERENCE -> {
        constraints.put("maxLength", Texts.MAX_ID_LENGTH);
        constraints.put("pattern", Texts.ID_PATTERN);
      }
      case COUNTRY -> constraints.put("pattern", Codes.COUNTRY_PATTERN);
      case DEGREES -> {
        constraints.put("minimum", -type.limit().orElseThrow());
        constraints.put("maximum", type.limit().orElseThrow());
      }
      case INTEGER -> constraints.put("minimum", 0);
      case VOCABULARY, EDTF, DATE, DECIMAL, BOOLEAN, LANGUAGE, URL -> {}
    }
    return constraints;
  }

  /** The name of a column's type. */
  static String type(Scalar<?> type) {
    return switch (type.kind().physical()) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case DECIMAL, DOUBLE -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
    };
  }
}
