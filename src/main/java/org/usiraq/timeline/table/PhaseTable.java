package org.usiraq.timeline.table;

import org.usiraq.timeline.model.Phase;

/** The columns of the table of phases. */
final class PhaseTable {

  private PhaseTable() {}

  static Struct<Phase> columns() {
    Struct.Builder<Phase> c =
        Struct.builder("phase", "A chapter of the story; phases may overlap.");
    var id = Parts.id(c);
    var formerIds = Parts.formerIds(c);
    var title = c.required("title", Scalar.text(Parts.TITLE), Phase::title, "A headline.");
    var date = DateColumns.required(c, Phase::date, "The span it covers");
    var summary =
        c.required("summary", Scalar.text(Parts.SUMMARY), Phase::summary, "What it is about.");
    return c.build(
        v -> new Phase(v.get(id), v.get(formerIds), v.get(title), v.get(date), v.get(summary)));
  }
}
