package org.usiraq.timeline.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.usiraq.timeline.diff.Change;
import org.usiraq.timeline.diff.Changes;
import org.usiraq.timeline.diff.ColumnChange;
import org.usiraq.timeline.diff.FieldChange;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Metadata;

/**
 * What changed since an earlier version, as JSON. Values are texts as CSV holds them; a value that
 * is absent is null.
 */
final class ChangesFile {
  static final String FILE = "changes.json";

  private ChangesFile() {}

  static String print(Changes changes) {
    return Json.print(
        Json.object(
            "earlier",
            version(changes.earlier()),
            "later",
            version(changes.later()),
            "step",
            word(changes.step()),
            "smallest_version",
            changes.smallestVersion(),
            "metadata",
            changes.metadata().stream().map(ChangesFile::field).toList(),
            "columns",
            changes.columns().stream().map(ChangesFile::column).toList(),
            "records",
            changes.records().stream().map(ChangesFile::record).toList()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> version(Metadata metadata) {
    return Json.object("name", metadata.name(), "version", metadata.version());
  }

  private static Map<String, Object> column(ColumnChange column) {
    Map<String, Object> tree =
        Json.object(
            "table", column.table(), "column", column.column(), "change", word(column.kind()));
    if (!column.detail().isEmpty()) {
      tree.put("detail", column.detail());
    }
    return tree;
  }

  private static Map<String, Object> record(Change change) {
    Map<String, Object> tree = Json.object("table", change.table().name(), "id", change.id());
    if (change instanceof Change.Added added) {
      tree.put("change", "added");
      tree.put("label", added.label());
    } else if (change instanceof Change.Removed removed) {
      tree.put("change", "removed");
      tree.put("label", removed.label());
    } else if (change instanceof Change.Redirected redirected) {
      tree.put("change", "redirected");
      tree.put("successor", redirected.successor());
    } else if (change instanceof Change.Changed changed) {
      tree.put("change", "changed");
      tree.put("fields", changed.fields().stream().map(ChangesFile::field).toList());
    }
    return tree;
  }

  private static Map<String, Object> field(FieldChange change) {
    Map<String, Object> tree = Json.object("field", change.field());
    if (change instanceof FieldChange.Value value) {
      value.earlier().ifPresent(text -> tree.put("earlier", text));
      value.later().ifPresent(text -> tree.put("later", text));
    } else if (change instanceof FieldChange.ElementAdded added) {
      tree.put("position", added.position());
      tree.put("added", added.element());
    } else if (change instanceof FieldChange.ElementRemoved removed) {
      tree.put("position", removed.position());
      tree.put("removed", removed.element());
    } else if (change instanceof FieldChange.ElementChanged changed) {
      tree.put("position", changed.position());
      tree.put("changed", changed.values().stream().map(ChangesFile::field).toList());
    }
    return tree;
  }

  /** The JSON Schema of the file. */
  static String schema() {
    Map<String, Object> version =
        closed(2, "name", text("The dataset."), "version", text("Its version."));
    Map<String, Object> value =
        closed(
            1,
            "field",
            text("The name of the field."),
            "earlier",
            text("The value it had, as CSV holds it; absent for null."),
            "later",
            text("The value it has, as CSV holds it; absent for null."));
    Map<String, Object> element =
        Json.object(
            "type",
            "object",
            "description",
            "Its values by column; those that are null are left out.",
            "additionalProperties",
            Json.object("type", "string"));
    Map<String, Object> position =
        Json.object(
            "type",
            "integer",
            "minimum",
            1,
            "description",
            "The place of the element in its list, in the earlier list if it was removed.");
    Map<String, Object> item =
        closed(
            2,
            "field",
            text("The name of the list."),
            "position",
            position,
            "added",
            element,
            "removed",
            element,
            "changed",
            array(ref("value")));
    item.put("minProperties", 3);
    item.put("maxProperties", 3);
    Map<String, Object> column =
        closed(
            3,
            "table",
            text("The table, as its CSV file is called."),
            "column",
            text("The column, * for the whole table."),
            "change",
            words("added", "removed", "redefined"),
            "detail",
            text("What it was, and what it is."));
    Map<String, Object> record =
        closed(
            3,
            "table",
            text("The table."),
            "id",
            text("The id of the record; the id it had if it was removed or redirected."),
            "change",
            words("added", "removed", "redirected", "changed"),
            "label",
            text("The title or name of a record that was added or removed."),
            "successor",
            text("The id that finds the record now, if it was redirected."),
            "fields",
            array(Json.object("oneOf", List.of(ref("value"), ref("item")))));
    Map<String, Object> schema =
        Json.object(
            "$schema",
            "https://json-schema.org/draft/2020-12/schema",
            "title",
            "What changed from a version of a timeline dataset to a later one");
    schema.putAll(
        closed(
            7,
            "earlier",
            ref("version"),
            "later",
            ref("version"),
            "step",
            words("none", "patch", "minor", "major"),
            "smallest_version",
            text("The smallest version that the later dataset may have."),
            "metadata",
            array(ref("value")),
            "columns",
            array(ref("column")),
            "records",
            array(ref("record"))));
    schema.put(
        "$defs",
        Json.object(
            "version", version, "value", value, "item", item, "column", column, "record", record));
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
