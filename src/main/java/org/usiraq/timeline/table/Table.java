package org.usiraq.timeline.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.TimelineBuilder;

/**
 * One of the tables of a dataset: its name, the shape of its records, and where a timeline keeps
 * them.
 *
 * @param <R> the Java type of the records
 */
public final class Table<R extends Entity> {
  private final String name;
  private final Struct<R> struct;
  private final Comparator<R> order;
  private final Function<Timeline, List<R>> records;
  private final BiConsumer<TimelineBuilder, Collection<R>> setter;

  Table(
      String name,
      Struct<R> struct,
      Comparator<R> order,
      Function<Timeline, List<R>> records,
      BiConsumer<TimelineBuilder, Collection<R>> setter) {
    this.name = name;
    this.struct = struct;
    this.order = order;
    this.records = records;
    this.setter = setter;
  }

  /** {@return the published name, in the plural, such as {@code events}} */
  public String name() {
    return name;
  }

  /** {@return the shape of the records} */
  public Struct<R> struct() {
    return struct;
  }

  /** {@return the order in which the records are published} */
  public Comparator<R> order() {
    return order;
  }

  /**
   * Returns the records of this table.
   *
   * @param timeline a dataset
   * @return its records in their published order
   */
  public List<R> of(Timeline timeline) {
    return records.apply(timeline);
  }

  /**
   * Gives the records of this table to a timeline that is being put together.
   *
   * @param timeline a dataset in the making
   * @param all the records, in any order
   */
  public void give(TimelineBuilder timeline, Collection<R> all) {
    setter.accept(timeline, all);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
