package org.usiraq.timeline.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.usiraq.timeline.model.Codes;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.model.Vocabulary;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * The JSON Schemas (2020-12) of the published JSON, interpreted from the declaration of the
 * columns: of the whole document, and of one record of each table.
 */
public final class JsonSchemas {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private JsonSchemas() {}

  /** {@return the schema of a document that holds a whole dataset} */
  public static String document() {
    Map<String, Object> defs = new LinkedHashMap<>();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("metadata", metadata());
    for (Table<?> table : Tables.ALL) {
      defs.put(table.struct().name(), struct(table.struct()));
      properties.put(
          table.name(),
          Json.object(
              "type", "array", "items", Json.object("$ref", "#/$defs/" + table.struct().name())));
    }
    Map<String, Object> schema = Json.object("$schema", DIALECT, "title", "A timeline dataset");
    schema.putAll(closed(properties));
    schema.put("$defs", defs);
    return Json.print(schema);
  }

  /**
   * {@return the schema of one record}
   *
   * @param table the table it is of
   */
  public static String record(Table<?> table) {
    Map<String, Object> schema = Json.object("$schema", DIALECT, "title", table.struct().name());
    schema.putAll(struct(table.struct()));
    return Json.print(schema);
  }

  private static Map<String, Object> metadata() {
    Map<String, Object> counts = new LinkedHashMap<>();
    Tables.ALL.forEach(
        table -> counts.put(table.name(), Json.object("type", "integer", "minimum", 0)));
    Map<String, Object> properties = properties(Tables.METADATA);
    properties.put(DocumentReader.COUNTS, closed(counts));
    Map<String, Object> schema = Json.object("description", Tables.METADATA.meaning());
    schema.putAll(closed(properties));
    return schema;
  }

  private static <T> Map<String, Object> struct(Struct<T> struct) {
    Map<String, Object> schema = Json.object("description", struct.meaning());
    schema.putAll(closed(properties(struct)));
    return schema;
  }

  private static <T> Map<String, Object> properties(Struct<T> struct) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Column<T, ?> column : struct.columns()) {
      Map<String, Object> schema = Json.object("description", column.meaning());
      schema.putAll(type(column));
      properties.put(column.name(), schema);
    }
    return properties;
  }

  /** An object that has every one of its properties and no other. */
  private static Map<String, Object> closed(Map<String, Object> properties) {
    return Json.object(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.copyOf(properties.keySet()),
        "additionalProperties",
        false);
  }

  private static Map<String, Object> type(Column<?, ?> column) {
    if (column.type() instanceof ListOf<?> list) {
      Map<String, Object> items =
          list.plain() ? type(list.item().columns().get(0)) : struct(list.item());
      Map<String, Object> schema = Json.object("type", "array", "items", items);
      if (list.atLeast() > 0) {
        schema.put("minItems", list.atLeast());
      }
      return schema;
    }
    Map<String, Object> schema = scalar((Scalar<?>) column.type());
    return column.nullable()
        ? Json.object("anyOf", List.of(schema, Json.object("type", "null")))
        : schema;
  }

  private static Map<String, Object> scalar(Scalar<?> scalar) {
    return switch (scalar.kind()) {
      case TEXT ->
          Json.object("type", "string", "minLength", 1, "maxLength", scalar.limit().orElseThrow());
      case ID, REFERENCE ->
          Json.object(
              "type",
              "string",
              "maxLength",
              Texts.MAX_ID_LENGTH,
              "pattern",
              "^" + Texts.ID_PATTERN + "$");
      case VOCABULARY ->
          Json.object(
              "type", "string", "enum", scalar.terms().stream().map(Vocabulary::value).toList());
      case EDTF, LANGUAGE -> Json.object("type", "string", "minLength", 2);
      case DATE -> Json.object("type", "string", "format", "date");
      case INTEGER -> Json.object("type", "integer");
      case DECIMAL -> Json.object("type", "number");
      case DEGREES ->
          Json.object(
              "type",
              "number",
              "minimum",
              -scalar.limit().orElseThrow(),
              "maximum",
              scalar.limit().orElseThrow());
      case BOOLEAN -> Json.object("type", "boolean");
      case COUNTRY -> Json.object("type", "string", "pattern", "^" + Codes.COUNTRY_PATTERN + "$");
      case URL -> Json.object("type", "string", "pattern", "^https?://");
    };
  }
}
