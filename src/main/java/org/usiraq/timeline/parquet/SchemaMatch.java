package org.usiraq.timeline.parquet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * Compares the columns of a file with those of its table, by name and in any order, and tells what
 * differs once for the file. Whether a column is optional makes no difference: other programs make
 * every column so, and a value that is missing is told of where it is missing.
 */
final class SchemaMatch {
  private final Position at;
  private final Findings findings;
  private final Set<String> absent = new HashSet<>();

  private SchemaMatch(Position at, Findings findings) {
    this.at = at;
    this.findings = findings;
  }

  /**
   * What of a file can be read.
   *
   * @param columns the columns that are as the table has them, in the file's order
   * @param absent the paths of columns that cannot be read, although they should be there
   */
  record Result(List<Type> columns, Set<String> absent) {}

  static Result of(Table<?> table, MessageType file, Position at, Findings findings) {
    SchemaMatch match = new SchemaMatch(at, findings);
    return new Result(match.fields(table.struct(), file, ""), match.absent);
  }

  private List<Type> fields(Struct<?> struct, GroupType file, String prefix) {
    Map<String, Type> fitting = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Type field : file.getFields()) {
      String path = prefix + field.getName();
      Column<?, ?> column = struct.find(field.getName()).orElse(null);
      if (column == null) {
        unknown(path, field.getName(), struct);
      } else if (!seen.add(field.getName())) {
        // Which of the two is meant, nobody can know.
        fitting.remove(field.getName());
        leaveOut(FindingCode.DUPLICATE_FIELD, path, "expected one column, found two");
      } else {
        fitting(column, field, path).ifPresent(type -> fitting.put(field.getName(), type));
      }
    }
    for (Column<?, ?> column : struct.columns()) {
      if (column.required() && !seen.contains(column.name())) {
        leaveOut(
            FindingCode.MISSING_FIELD, prefix + column.name(), "expected a column, found none");
      }
    }
    return new ArrayList<>(fitting.values());
  }

  /** Returns the column of the file, reduced to what can be read of it. */
  private Optional<Type> fitting(Column<?, ?> column, Type found, String path) {
    Type expected = TableSchema.of(column);
    if (!TypeNames.of(expected).equals(TypeNames.of(found))) {
      leaveOut(
          FindingCode.WRONG_SHAPE,
          path,
          "expected a column of type " + TypeNames.of(expected) + ", found " + TypeNames.of(found));
      return Optional.empty();
    }
    if (column.type() instanceof ListOf<?> list && !list.plain()) {
      GroupType group = found.asGroupType();
      GroupType entry = group.getType(0).asGroupType();
      GroupType element = entry.getType(0).asGroupType();
      List<Type> fields = fields(list.item(), element, path + ".");
      if (fields.isEmpty()) {
        // A group without fields cannot be asked for; that they are missing has been told.
        absent.add(path);
        return Optional.empty();
      }
      return Optional.of(group.withNewFields(entry.withNewFields(element.withNewFields(fields))));
    }
    return Optional.of(found);
  }

  private void unknown(String path, String name, Struct<?> struct) {
    String near =
        Nearest.to(name, struct.names()).map(n -> ", did you mean '" + n + "'?").orElse(".");
    tell(
        FindingCode.UNKNOWN_FIELD,
        path,
        "unknown column" + near + " Expected one of " + String.join(", ", struct.names()));
  }

  private void leaveOut(FindingCode code, String path, String message) {
    absent.add(path);
    tell(code, path, message);
  }

  private void tell(FindingCode code, String path, String message) {
    findings.add(new Finding(code, at, "", path, "", message));
  }
}
