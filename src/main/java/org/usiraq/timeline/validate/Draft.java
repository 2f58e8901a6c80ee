package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.TimelineBuilder;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * A dataset as it was read, before it is known to be valid: its records and where they were read,
 * the references between them, and the ids of records too faulty to be made. For one thread.
 */
public final class Draft {
  /** What a draft has of one table. */
  private static final class Part {
    private final List<Located<?>> records = new ArrayList<>();
    private final List<Located<?>> unlisted = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> withdrawn = new HashSet<>();
    private boolean incomplete;
    private @Nullable Map<String, Located<?>> byId;
  }

  private final Map<Table<?>, Part> parts = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final @Nullable StreamValidator stream;
  private @Nullable Metadata metadata;

  /** Makes an empty draft. */
  public Draft() {
    this(null);
  }

  /** Makes a draft that passes its records on, and keeps none. */
  Draft(@Nullable StreamValidator stream) {
    this.stream = stream;
    Tables.ALL.forEach(table -> parts.put(table, new Part()));
  }

  /**
   * Makes a draft of a timeline, so that it can be validated. Values that a record can hold but a
   * dataset must not have become findings at once.
   *
   * @param timeline the timeline
   * @param findings what takes the findings about single values
   * @return a draft whose records have no position
   */
  public static Draft of(Timeline timeline, Findings findings) {
    Draft draft = new Draft();
    draft.metadata = timeline.metadata();
    Faults faults = new Faults();
    Disassembler.give(timeline.metadata(), new Assembler<>(Tables.METADATA, faults), Position.NONE);
    faults.flush("metadata", findings);
    for (Table<?> table : Tables.ALL) {
      draft.copy(table, timeline, findings);
    }
    return draft;
  }

  private <R extends Entity> void copy(Table<R> table, Timeline timeline, Findings findings) {
    Faults faults = new Faults();
    Assembler<R> assembler = new Assembler<>(table.struct(), faults);
    for (R entity : table.of(timeline)) {
      check(table, entity, assembler, faults, Position.NONE, findings);
    }
  }

  private <R extends Entity> void check(
      Table<R> table,
      R entity,
      Assembler<R> assembler,
      Faults faults,
      Position at,
      Findings findings) {
    Disassembler.give(entity, assembler, at);
    told(table, entity.id(), faults, findings);
    add(table, new Located<>(entity, Origin.of(at)));
  }

  /**
   * Takes a record that a program made. Values that it can hold but a dataset must not have become
   * findings at once.
   *
   * @param table the table of the record
   * @param entity the record
   * @param at where what it was made of was read
   * @param findings what takes the findings about single values
   * @param <R> the Java type of the record
   */
  public <R extends Entity> void take(Table<R> table, R entity, Position at, Findings findings) {
    Faults faults = new Faults(stream == null);
    check(table, entity, new Assembler<>(table.struct(), faults), faults, at, findings);
  }

  /**
   * Takes the record that an assembler has been given the fields of, and its faults.
   *
   * @param table the table of the record
   * @param assembler what was given the fields
   * @param faults the assembler's faults
   * @param findings what takes the faults
   * @param <R> the Java type of the record
   */
  public <R extends Entity> void take(
      Table<R> table, Assembler<R> assembler, Faults faults, Findings findings) {
    Optional<R> made = assembler.finish();
    String id = assembler.id();
    if (made.isPresent()) {
      told(table, id, faults, findings);
      add(table, new Located<>(made.get(), assembler.origin()));
    } else {
      refuse(table, id, faults, findings);
    }
  }

  /** A stream asks the record for its references. */
  private void told(Table<?> table, String id, Faults faults, Findings findings) {
    if (stream != null) {
      faults.forgetReferences();
    }
    faults.flush(table, id, findings, references::add);
  }

  /**
   * Takes a record without faults of its own.
   *
   * @param table the table of the record
   * @param located the record
   * @param <R> the Java type of the record
   */
  public <R extends Entity> void take(Table<R> table, Located<R> located) {
    if (stream == null) {
      part(table).unlisted.add(located);
    }
    add(table, located);
  }

  private void refuse(Table<?> table, String id, Faults faults, Findings findings) {
    faults.flush(table, id, findings, this::refer);
    refused(table, id);
  }

  private void refer(Reference reference) {
    if (stream == null) {
      references.add(reference);
    } else {
      stream.reference(reference);
    }
  }

  /** A record without an id could be any: what refers to it is not called dangling either. */
  private void refused(Table<?> table, String id) {
    if (id.isEmpty()) {
      incomplete(table);
    } else {
      if (stream == null) {
        part(table).refused.add(id);
      } else {
        stream.refused(table, id);
      }
    }
  }

  /**
   * Takes the faults of a record that cannot be made, because a part of it could not be read. Its
   * id counts as one that exists, so that references to it are not called dangling.
   *
   * @param table the table of the record
   * @param assembler what was given the fields
   * @param faults the assembler's faults
   * @param findings what takes the faults
   * @param <R> the Java type of the record
   */
  public <R extends Entity> void refuse(
      Table<R> table, Assembler<R> assembler, Faults faults, Findings findings) {
    refuse(table, assembler.id(), faults, findings);
  }

  /**
   * Takes what was read of a stretch of a table; its findings are the caller's to pass on.
   *
   * @param batch what was read
   */
  public void take(Batch<?> batch) {
    part(batch.table()).incomplete |= batch.isIncomplete();
    takeAll(batch);
    batch.references().forEach(this::refer);
    batch.refused().forEach(id -> refused(batch.table(), id));
  }

  private <R extends Entity> void takeAll(Batch<R> batch) {
    batch.records().forEach(located -> take(batch.table(), located));
  }

  private Part part(Table<?> table) {
    return Objects.requireNonNull(parts.get(table));
  }

  private <R extends Entity> void add(Table<R> table, Located<R> located) {
    if (stream == null) {
      part(table).records.add(located);
      part(table).byId = null;
    } else {
      stream.take(table, located);
    }
  }

  /**
   * Sets what the dataset says of itself.
   *
   * @param says the metadata
   */
  public void metadata(Metadata says) {
    metadata = says;
  }

  /** {@return what the dataset says of itself, if that was readable} */
  public Optional<Metadata> metadata() {
    return Optional.ofNullable(metadata);
  }

  /**
   * Tells that an id was withdrawn and must not be used again.
   *
   * @param table the table it was in
   * @param id the id
   */
  public void withdraw(Table<?> table, String id) {
    part(table).withdrawn.add(id);
  }

  /**
   * {@return the records of a table, in the order in which they were read}
   *
   * @param table the table
   * @param <R> the Java type of the records
   */
  @SuppressWarnings("unchecked") // add() puts records of the table's type there.
  public <R extends Entity> List<Located<R>> of(Table<R> table) {
    return (List<Located<R>>) (List<?>) part(table).records;
  }

  /** The records of a table by their ids and former ids; the first record of an id counts. */
  @SuppressWarnings("unchecked") // add() puts records of the table's type there.
  <R extends Entity> Map<String, Located<R>> byId(Table<R> table) {
    Part part = part(table);
    if (part.byId == null) {
      Map<String, Located<?>> byId = new HashMap<>(part.records.size() * 2);
      for (Located<?> located : part.records) {
        byId.putIfAbsent(located.record().id(), located);
      }
      for (Located<?> located : part.records) {
        located.record().formerIds().forEach(id -> byId.putIfAbsent(id, located));
      }
      part.byId = byId;
    }
    return (Map<String, Located<R>>) (Map<String, ?>) part.byId;
  }

  /** Gives the memory of {@link #byId} back. */
  void forgetIds() {
    parts.values().forEach(part -> part.byId = null);
  }

  /**
   * Tells that records of a table could not be read: references to those are then not called
   * dangling, which would bury what is really wrong.
   *
   * @param table the table
   */
  public void incomplete(Table<?> table) {
    part(table).incomplete = true;
  }

  /** Whether records of a table are missing because they could not be read. */
  boolean isIncomplete(Table<?> table) {
    return part(table).incomplete;
  }

  /** The ids of records that were too faulty to be made. */
  Set<String> refused(Table<?> table) {
    return part(table).refused;
  }

  /**
   * {@return the ids that were withdrawn and must not be used again}
   *
   * @param table the table they were in
   */
  public Set<String> withdrawn(Table<?> table) {
    return Collections.unmodifiableSet(part(table).withdrawn);
  }

  /** The references between records that readers listed, those of faulty records too. */
  List<Reference> references() {
    return references;
  }

  /** The records whose references nobody listed. */
  @SuppressWarnings("unchecked") // take() puts records of the table's type there.
  <R extends Entity> List<Located<R>> unlisted(Table<R> table) {
    return (List<Located<R>>) (List<?>) part(table).unlisted;
  }

  /**
   * Returns the timeline, if nothing keeps it from being one.
   *
   * @param what what was read, for the message
   * @param findings what was found so far
   * @return the timeline
   * @throws InvalidDataException if there is a finding of severity ERROR
   */
  public Timeline toTimeline(String what, Findings findings) {
    if (stream != null) {
      throw new IllegalStateException("expected a draft that keeps its records, found a stream");
    }
    if (findings.hasErrors() || metadata == null) {
      throw new InvalidDataException(what, findings);
    }
    TimelineBuilder builder = Timeline.builder(metadata);
    Tables.ALL.forEach(table -> give(table, builder));
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      // Readers that do not validate have not seen that an id stands for two records.
      IdRules.uniqueIds(this, findings);
      InvalidDataException refused = new InvalidDataException(what, findings);
      refused.initCause(e);
      throw refused;
    }
  }

  private <R extends Entity> void give(Table<R> table, TimelineBuilder builder) {
    table.give(builder, of(table).stream().map(Located::record).toList());
  }
}
