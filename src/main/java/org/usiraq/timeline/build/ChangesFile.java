package org.usiraq.timeline.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.usiraq.timeline.diff.Change;
import org.usiraq.timeline.diff.Changes;
import org.usiraq.timeline.diff.FieldChange;
import org.usiraq.timeline.json.Json;

/**
 * What changed since an earlier version, as JSON. Values are texts as CSV holds them, elements of
 * lists their columns in words.
 */
final class ChangesFile {
  static final String FILE = "changes.json";

  private ChangesFile() {}

  static String print(Comparison comparison) {
    Changes changes = comparison.changes();
    return Json.print(
        Json.object(
            "earlier",
            changes.earlier(),
            "later",
            changes.later(),
            "step",
            word(comparison.required()),
            "metadata",
            changes.metadata().stream().map(ChangesFile::field).toList(),
            "columns",
            comparison.columns().stream().map(ChangesFile::column).toList(),
            "records",
            changes.records().stream().map(ChangesFile::record).toList()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> column(ColumnChange column) {
    Map<String, Object> tree =
        Json.object(
            "change", word(column.kind()), "table", column.table(), "column", column.column());
    if (!column.detail().isEmpty()) {
      tree.put("detail", column.detail());
    }
    return tree;
  }

  private static Map<String, Object> record(Change change) {
    Map<String, Object> tree =
        Json.object("change", word(change.kind()), "table", change.table(), "id", change.id());
    change.formerly().ifPresent(id -> tree.put("formerly", id));
    tree.put("fields", change.fields().stream().map(ChangesFile::field).toList());
    return tree;
  }

  private static Map<String, Object> field(FieldChange change) {
    Map<String, Object> tree = Json.object("field", change.field());
    change.before().ifPresent(text -> tree.put("before", text));
    change.after().ifPresent(text -> tree.put("after", text));
    return tree;
  }

  /** The JSON Schema of the file. */
  static String schema() {
    Map<String, Object> field =
        closed(
            1,
            "field",
            text("The name of the column."),
            "before",
            text("The value it had, or the element of a list that went; absent if there was none."),
            "after",
            text("The value it has, or the element of a list that came; absent if there is none."));
    Map<String, Object> column =
        closed(
            3,
            "change",
            words("added", "removed", "redefined"),
            "table",
            text("The table, as its CSV file is called."),
            "column",
            text("The column, * for the whole table."),
            "detail",
            text("What it was and what it is, or which values came or went."));
    Map<String, Object> record =
        closed(
            4,
            "change",
            words("added", "removed", "renamed", "changed"),
            "table",
            text("The table."),
            "id",
            text("The id that the record has, or the last that it had."),
            "fields",
            array(ref("field")),
            "formerly",
            text("The id that it had, for a record that was renamed or merged into another."));
    Map<String, Object> schema =
        Json.object(
            "$schema",
            "https://json-schema.org/draft/2020-12/schema",
            "title",
            "What changed from a version of a timeline dataset to a later one");
    schema.putAll(
        closed(
            6,
            "earlier",
            text("The version of the earlier dataset."),
            "later",
            text("The version of the later dataset."),
            "step",
            words("none", "patch", "minor", "major"),
            "metadata",
            array(ref("field")),
            "columns",
            array(ref("column")),
            "records",
            array(ref("record"))));
    schema.put("$defs", Json.object("field", field, "column", column, "record", record));
    return Json.print(schema);
  }

  private static Map<String, Object> text(String description) {
    return Json.object("type", "string", "description", description);
  }

  private static Map<String, Object> words(String... words) {
    return Json.object("enum", List.of(words));
  }

  private static Map<String, Object> array(Map<String, Object> items) {
    return Json.object("type", "array", "items", items);
  }

  private static Map<String, Object> ref(String name) {
    return Json.object("$ref", "#/$defs/" + name);
  }

  /** An object that has the first so many of its properties, may have the rest, and no other. */
  private static Map<String, Object> closed(int required, Object... namesAndSchemas) {
    Map<String, Object> properties = Json.object(namesAndSchemas);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", properties.keySet().stream().limit(required).toList());
    schema.put("additionalProperties", false);
    return schema;
  }
}
