package org.usiraq.timeline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;

/**
 * One figure that somebody stated.
 *
 * @param id the permanent id
 * @param formerIds ids this record had earlier; looking one up finds this record
 * @param title a headline of at most 120 code points
 * @param tags slugs for what is finer than the vocabularies
 * @param note what a reader must know: vagueness, disagreement, why this reading
 * @param measure what is measured
 * @param unit what it is measured in
 * @param kind on what footing it was stated
 * @param aggregation how it relates to time
 * @param figure the figure with its hedge and its bounds
 * @param date as of when, or over which period
 * @param subject the id of the actor that is counted
 * @param place the id of the place
 * @param event the id of the event it belongs to
 * @param series a slug that figures share which can be compared over time
 * @param standing how it stands among those for the same series and date
 * @param attributedTo the id of the actor who stated it, when that is not the source's own voice
 * @param citations the sources; at least one
 */
public record Statistic(
    String id,
    List<String> formerIds,
    String title,
    List<String> tags,
    Optional<String> note,
    Measure measure,
    Unit unit,
    StatisticKind kind,
    Aggregation aggregation,
    Figure figure,
    Edtf date,
    Optional<String> subject,
    Optional<String> place,
    Optional<String> event,
    Optional<String> series,
    Standing standing,
    Optional<String> attributedTo,
    List<Citation> citations)
    implements Entity {

  /**
   * Checks the components.
   *
   * @param id as the component
   * @param formerIds as the component
   * @param title as the component
   * @param tags as the component
   * @param note as the component
   * @param measure as the component
   * @param unit as the component
   * @param kind as the component
   * @param aggregation as the component
   * @param figure as the component
   * @param date as the component
   * @param subject as the component
   * @param place as the component
   * @param event as the component
   * @param series as the component
   * @param standing as the component
   * @param attributedTo as the component
   * @param citations as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Statistic {
    Texts.id("id", id);
    formerIds = Texts.ids("former_ids", formerIds);
    Texts.text("title", title);
    tags = Texts.ids("tags", tags);
    Texts.text("note", note);
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(aggregation, "aggregation");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(date, "date");
    Texts.id("subject", subject);
    Texts.id("place", place);
    Texts.id("event", event);
    Texts.id("series", series);
    Objects.requireNonNull(standing, "standing");
    Texts.id("attributed_to", attributedTo);
    citations = Texts.atLeastOne("citations", citations);
    Texts.refuse("value", figure.problemIn(unit));
  }

  /**
   * Starts a record of this kind; what is not set stays absent or empty.
   *
   * @param id the permanent id
   * @param title a headline of at most 120 code points
   * @param measure what is measured
   * @param unit what it is measured in
   * @param kind on what footing it was stated
   * @param aggregation how it relates to time
   * @param figure the figure with its hedge and its bounds
   * @param date as of when, or over which period
   * @return a builder, for one thread and one record
   */
  public static Builder builder(
      String id,
      String title,
      Measure measure,
      Unit unit,
      StatisticKind kind,
      Aggregation aggregation,
      Figure figure,
      Edtf date) {
    return new Builder(id, title, measure, unit, kind, aggregation, figure, date);
  }

  /** Puts a {@link Statistic} together, one component at a time; the last value set counts. */
  public static final class Builder {
    private final String id;
    private List<String> formerIds = List.of();
    private final String title;
    private List<String> tags = List.of();
    private Optional<String> note = Optional.empty();
    private final Measure measure;
    private final Unit unit;
    private final StatisticKind kind;
    private final Aggregation aggregation;
    private final Figure figure;
    private final Edtf date;
    private Optional<String> subject = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<String> event = Optional.empty();
    private Optional<String> series = Optional.empty();
    private Standing standing = Standing.PREFERRED;
    private Optional<String> attributedTo = Optional.empty();
    private List<Citation> citations = List.of();

    private Builder(
        String id,
        String title,
        Measure measure,
        Unit unit,
        StatisticKind kind,
        Aggregation aggregation,
        Figure figure,
        Edtf date) {
      this.id = id;
      this.title = title;
      this.measure = measure;
      this.unit = unit;
      this.kind = kind;
      this.aggregation = aggregation;
      this.figure = figure;
      this.date = date;
    }

    /**
     * Sets ids this record had earlier; looking one up finds this record
     *
     * @param formerIds the value
     * @return this
     */
    public Builder formerIds(String... formerIds) {
      this.formerIds = List.of(formerIds);
      return this;
    }

    /**
     * Sets slugs for what is finer than the vocabularies
     *
     * @param tags the value
     * @return this
     */
    public Builder tags(String... tags) {
      this.tags = List.of(tags);
      return this;
    }

    /**
     * Sets what a reader must know: vagueness, disagreement, why this reading
     *
     * @param note the value
     * @return this
     */
    public Builder note(String note) {
      this.note = Optional.of(note);
      return this;
    }

    /**
     * Sets the id of the actor that is counted
     *
     * @param subject the value
     * @return this
     */
    public Builder subject(String subject) {
      this.subject = Optional.of(subject);
      return this;
    }

    /**
     * Sets the id of the place
     *
     * @param place the value
     * @return this
     */
    public Builder place(String place) {
      this.place = Optional.of(place);
      return this;
    }

    /**
     * Sets the id of the event it belongs to
     *
     * @param event the value
     * @return this
     */
    public Builder event(String event) {
      this.event = Optional.of(event);
      return this;
    }

    /**
     * Sets a slug that figures share which can be compared over time
     *
     * @param series the value
     * @return this
     */
    public Builder series(String series) {
      this.series = Optional.of(series);
      return this;
    }

    /**
     * Sets how it stands among those for the same series and date
     *
     * @param standing the value
     * @return this
     */
    public Builder standing(Standing standing) {
      this.standing = standing;
      return this;
    }

    /**
     * Sets the id of the actor who stated it, when that is not the source's own voice
     *
     * @param attributedTo the value
     * @return this
     */
    public Builder attributedTo(String attributedTo) {
      this.attributedTo = Optional.of(attributedTo);
      return this;
    }

    /**
     * Sets the sources; at least one
     *
     * @param citations the value
     * @return this
     */
    public Builder citations(Citation... citations) {
      this.citations = List.of(citations);
      return this;
    }

    /**
     * Returns the record.
     *
     * @return what was put together
     * @throws IllegalArgumentException if a component cannot stand
     */
    public Statistic build() {
      return new Statistic(
          id,
          formerIds,
          title,
          tags,
          note,
          measure,
          unit,
          kind,
          aggregation,
          figure,
          date,
          subject,
          place,
          event,
          series,
          standing,
          attributedTo,
          citations);
    }
  }
}
