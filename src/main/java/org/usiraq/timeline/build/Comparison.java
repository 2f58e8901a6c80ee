package org.usiraq.timeline.build;

import java.util.List;
import org.usiraq.timeline.diff.Changes;
import org.usiraq.timeline.diff.Step;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * What changed since an earlier publication, its columns included.
 *
 * @param changes what happened to the records
 * @param columns what happened to the columns
 */
record Comparison(Changes changes, List<ColumnChange> columns) {

  Comparison {
    columns = List.copyOf(columns);
  }

  /** The step that the version must take at least. */
  Step required() {
    Step step = changes.required();
    for (ColumnChange column : columns) {
      step = column.kind().step().compareTo(step) > 0 ? column.kind().step() : step;
    }
    return step;
  }

  /** Tells which ids are lost, and whether the version took too small a step. */
  void check(Draft draft, Findings findings) {
    changes.check(
        (table, id) ->
            Tables.find(table).stream().anyMatch(each -> draft.withdrawn(each).contains(id)),
        findings);
    Step taken = Step.between(changes.earlier(), changes.later());
    if (taken.compareTo(changes.required()) >= 0 && taken.compareTo(required()) < 0) {
      findings.add(
          new Finding(
              FindingCode.UNDERSTATED_VERSION,
              Position.NONE,
              "metadata",
              "version",
              changes.later(),
              "expected a step of at least "
                  + required()
                  + " from "
                  + changes.earlier()
                  + " for what changed in the columns, found "
                  + changes.later()));
    }
  }

  /** The changes as the section Data of a changelog. */
  String toMarkdown() {
    if (columns.isEmpty()) {
      return changes.toMarkdown();
    }
    StringBuilder text =
        new StringBuilder(changes.isEmpty() ? "### Data\n\n" : changes.toMarkdown());
    columns.forEach(column -> text.append("- ").append(column).append('\n'));
    return text.toString();
  }
}
