package org.usiraq.timeline.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * What changed from one release of a dataset to another. Immutable.
 *
 * <pre>{@code
 * Changes changes = Changes.between(earlier, later);
 * System.out.println(changes.toMarkdown());
 * }</pre>
 *
 * <p>Columns that came or went are not seen here: both datasets have those of this library.
 *
 * @param earlier the version of the one
 * @param later the version of the other
 * @param metadata what differs in what the dataset says of itself
 * @param records what happened to records, table by table, in the order in which each publishes
 *     them; those that went follow
 */
public record Changes(
    String earlier, String later, List<FieldChange> metadata, List<Change> records) {

  /**
   * Copies the lists.
   *
   * @param earlier as the component
   * @param later as the component
   * @param metadata as the component
   * @param records as the component
   */
  public Changes {
    metadata = List.copyOf(metadata);
    records = List.copyOf(records);
  }

  /**
   * Compares two datasets.
   *
   * @param earlier the one
   * @param later the other
   * @return what changed
   */
  public static Changes between(Timeline earlier, Timeline later) {
    List<Change> records = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      compare(table, earlier, later, records);
    }
    return new Changes(
        earlier.metadata().version(),
        later.metadata().version(),
        Differ.fields(Tables.METADATA, earlier.metadata(), later.metadata()),
        records);
  }

  private static <R extends Entity> void compare(
      Table<R> table, Timeline earlier, Timeline later, List<Change> records) {
    Map<String, R> gone = new HashMap<>();
    table.of(earlier).forEach(record -> gone.put(record.id(), record));
    for (R record : table.of(later)) {
      R same = gone.remove(record.id());
      if (same != null) {
        List<FieldChange> fields = Differ.fields(table.struct(), same, record);
        if (!fields.isEmpty()) {
          records.add(change(Change.Kind.CHANGED, table, record, Optional.empty(), fields));
        }
      }
      boolean found = former(table, record, same != null, gone, records);
      if (same == null && !found) {
        records.add(change(Change.Kind.ADDED, table, record, Optional.empty(), List.of()));
      }
    }
    for (R record : table.of(earlier)) {
      if (gone.containsKey(record.id())) {
        records.add(change(Change.Kind.REMOVED, table, record, Optional.empty(), List.of()));
      }
    }
  }

  /**
   * Tells which records are found as this one now: it was renamed, or they were merged into it.
   *
   * @param merged whether this record was there before, so that its fields are compared already
   */
  private static <R extends Entity> boolean former(
      Table<R> table, R record, boolean merged, Map<String, R> gone, List<Change> records) {
    boolean found = false;
    for (String id : record.formerIds()) {
      R former = gone.remove(id);
      if (former != null) {
        found = true;
        List<FieldChange> fields =
            merged ? List.of() : Differ.fields(table.struct(), former, record);
        records.add(change(Change.Kind.RENAMED, table, record, Optional.of(id), fields));
      }
    }
    return found;
  }

  private static <R extends Entity> Change change(
      Change.Kind kind,
      Table<R> table,
      R record,
      Optional<String> formerly,
      List<FieldChange> fields) {
    return new Change(kind, table.name(), record.id(), formerly, fields);
  }

  /** {@return whether nothing changed} */
  public boolean isEmpty() {
    return metadata.isEmpty() && records.isEmpty();
  }

  /**
   * {@return the step that the version must take at least: MAJOR when an id was removed, MINOR when
   * records were added or renamed, PATCH when values were corrected}
   */
  public Step required() {
    if (!forgotten().isEmpty()) {
      return Step.MAJOR;
    }
    Step step = isEmpty() ? Step.NONE : Step.PATCH;
    for (Change change : records) {
      Step own =
          switch (change.kind()) {
            case REMOVED -> Step.MAJOR;
            case ADDED, RENAMED -> Step.MINOR;
            case CHANGED -> Step.PATCH;
          };
      step = own.compareTo(step) > 0 ? own : step;
    }
    return step;
  }

  /** An id that found a record in the earlier dataset. */
  private record Known(String table, String id) {}

  /** Former ids that nothing answers to any more: they are a promise as ids are. */
  private List<Known> forgotten() {
    return records.stream()
        .flatMap(
            change ->
                change.fields().stream()
                    .filter(field -> field.field().equals(FORMER) && field.after().isEmpty())
                    .flatMap(field -> field.before().stream())
                    .map(id -> new Known(change.table(), id)))
        .filter(known -> records.stream().noneMatch(change -> answers(change, known)))
        .toList();
  }

  private static boolean answers(Change change, Known known) {
    return change.table().equals(known.table())
        && (change.kind() != Change.Kind.REMOVED && change.id().equals(known.id())
            || change.fields().stream()
                .anyMatch(
                    field ->
                        field.field().equals(FORMER)
                            && field.after().equals(Optional.of(known.id()))));
  }

  private static final String FORMER = "former_ids";

  /**
   * Tells which ids went without a successor and without being withdrawn, and whether the version
   * took too small a step.
   *
   * @param withdrawn whether an id of a table, given by name, was withdrawn with a reason
   * @param findings what takes the faults
   */
  public void check(BiPredicate<String, String> withdrawn, Findings findings) {
    Stream.concat(
            records.stream()
                .filter(change -> change.kind() == Change.Kind.REMOVED)
                .map(change -> new Known(change.table(), change.id())),
            forgotten().stream())
        .filter(known -> !withdrawn.test(known.table(), known.id()))
        .forEach(known -> findings.add(removed(known)));
    if (Step.between(earlier, later).compareTo(required()) < 0) {
      findings.add(
          new Finding(
              FindingCode.UNDERSTATED_VERSION,
              Position.NONE,
              "metadata",
              "version",
              later,
              "expected a step of at least "
                  + required()
                  + " from "
                  + earlier
                  + ", found "
                  + later));
    }
  }

  private Finding removed(Known known) {
    return new Finding(
        FindingCode.REMOVED_ID,
        Position.NONE,
        known.id(),
        "",
        "",
        "expected the id of version "
            + earlier
            + " in "
            + known.table()
            + ", among the former ids of its successor, or withdrawn with a reason; found none of"
            + " these");
  }

  /** {@return the changes as the Data section of a changelog, with a line for each record} */
  public String toMarkdown() {
    StringBuilder text = new StringBuilder("### Data\n\n");
    if (isEmpty()) {
      return text.append("- Nothing changed.\n").toString();
    }
    metadata.forEach(field -> text.append("- metadata ").append(field).append('\n'));
    for (Change change : records) {
      text.append("- ")
          .append(change.kind().name().charAt(0))
          .append(change.kind().name().substring(1).toLowerCase(Locale.ROOT))
          .append(": ")
          .append(change.table())
          .append(" `")
          .append(change.id())
          .append('`');
      change.formerly().ifPresent(id -> text.append(", formerly `").append(id).append('`'));
      change.fields().forEach(field -> text.append("\n  - ").append(field));
      text.append('\n');
    }
    return text.toString();
  }
}
