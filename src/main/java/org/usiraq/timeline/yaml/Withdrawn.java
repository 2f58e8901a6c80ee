package org.usiraq.timeline.yaml;

import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** An id that was withdrawn without a successor, and must not be used again. */
record Withdrawn(Table<?> table, String id, String reason) {
  static final Struct<Withdrawn> STRUCT = struct();

  private static Struct<Withdrawn> struct() {
    Struct.Builder<Withdrawn> c =
        Struct.builder("withdrawn", "An id that was withdrawn without a successor.");
    var table = c.required("table", Tables.NAME, Withdrawn::table, "The table it was in.");
    var id = c.required("id", Scalar.ID, Withdrawn::id, "The id.");
    var reason = c.required("reason", Scalar.text(2000), Withdrawn::reason, "Why.");
    return c.build(v -> new Withdrawn(v.get(table), v.get(id), v.get(reason)));
  }
}
