package org.usiraq.timeline.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * What changed from a version of a dataset to a later one. Immutable.
 *
 * <pre>{@code
 * Changes changes = Changes.between(earlier, later);
 * System.out.print(changes.toMarkdown());
 * }</pre>
 *
 * <p>A record is the same as an earlier one if it has its id, or has it among its former ids and
 * the id of no other. Two datasets that are equal have no changes, and no others have none.
 *
 * @param earlier what the earlier version says of itself
 * @param later what the later version says of itself
 * @param metadata what differs in that
 * @param columns what differs in the columns; empty unless {@link #withColumns} tells
 * @param records what differs in the records: table by table, what is gone by its former order, the
 *     rest by its present one
 * @param lost ids and former ids that find a record in the earlier version and none in the later
 */
public record Changes(
    Metadata earlier,
    Metadata later,
    List<FieldChange> metadata,
    List<ColumnChange> columns,
    List<Change> records,
    List<LostId> lost) {

  /**
   * An id that finds nothing any more.
   *
   * @param table the table
   * @param id the id
   */
  public record LostId(Table<?> table, String id) {}

  /**
   * Copies the lists.
   *
   * @param earlier as the component
   * @param later as the component
   * @param metadata as the component
   * @param columns as the component
   * @param records as the component
   * @param lost as the component
   */
  public Changes {
    metadata = List.copyOf(metadata);
    columns = List.copyOf(columns);
    records = List.copyOf(records);
    lost = List.copyOf(lost);
  }

  /**
   * Compares two versions of a dataset.
   *
   * @param earlier the earlier version
   * @param later the later version
   * @return what changed in the records and the metadata
   */
  public static Changes between(Timeline earlier, Timeline later) {
    List<Change> records = new ArrayList<>();
    List<LostId> lost = new ArrayList<>();
    Tables.ALL.forEach(table -> TableChanges.between(table, earlier, later, records, lost));
    return new Changes(
        earlier.metadata(),
        later.metadata(),
        Fields.between(Tables.METADATA, earlier.metadata(), later.metadata()),
        List.of(),
        records,
        lost);
  }

  /**
   * Returns these changes together with those of the columns, which the records cannot tell.
   *
   * @param changed the columns that differ
   * @return the changes
   */
  public Changes withColumns(List<ColumnChange> changed) {
    return new Changes(earlier, later, metadata, changed, records, lost);
  }

  /** {@return whether nothing changed} */
  public boolean isEmpty() {
    return metadata.isEmpty() && columns.isEmpty() && records.isEmpty();
  }

  /** {@return the smallest step of the version that these changes allow} */
  public VersionStep step() {
    if (!lost.isEmpty()
        || columns.stream().anyMatch(c -> c.kind() != ColumnChange.Kind.ADDED)
        || metadata.stream().anyMatch(field -> field.field().equals("name"))) {
      return VersionStep.MAJOR;
    }
    if (!columns.isEmpty()
        || records.stream().anyMatch(change -> !(change instanceof Change.Changed))) {
      return VersionStep.MINOR;
    }
    boolean corrected =
        !records.isEmpty() || metadata.stream().anyMatch(field -> !field.field().equals(VERSION));
    return corrected ? VersionStep.PATCH : VersionStep.NONE;
  }

  /** {@return the smallest version that the later dataset may have} */
  public String smallestVersion() {
    return step().after(earlier.version());
  }

  private static final String VERSION = "version";

  /**
   * Checks the promises that versions of a dataset make: no id is lost, and the version tells what
   * to expect.
   *
   * @param timeline the later version
   * @param withdrawn the ids that were withdrawn with a reason, of each table
   * @param findings what takes the findings
   */
  public void check(
      Timeline timeline, Function<Table<?>, Set<String>> withdrawn, Findings findings) {
    for (LostId each : lost) {
      if (!withdrawn.apply(each.table()).contains(each.id())) {
        List<String> ids = each.table().of(timeline).stream().<String>map(r -> r.id()).toList();
        findings.add(
            new Finding(
                FindingCode.REMOVED_ID,
                Position.NONE,
                each.id(),
                "",
                each.id(),
                "expected to find this id of "
                    + each.table()
                    + " in version "
                    + earlier.version()
                    + " as an id or a former id, or among those withdrawn, found it nowhere"
                    + Nearest.to(each.id(), ids).map(n -> "; is it '" + n + "' now?").orElse("")));
      }
    }
    if (VersionStep.isBefore(later.version(), smallestVersion())) {
      findings.add(
          new Finding(
              FindingCode.VERSION_TOO_LOW,
              Position.NONE,
              "metadata",
              VERSION,
              later.version(),
              "expected "
                  + smallestVersion()
                  + " or later, for the changes since "
                  + earlier.version()
                  + " are "
                  + step()
                  + ", found "
                  + later.version()));
    }
  }

  /** {@return the changes as a list in Markdown, for the section of a changelog} */
  public String toMarkdown() {
    return new DataSection(this).text();
  }
}
