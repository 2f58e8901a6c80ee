package org.usiraq.timeline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;

/**
 * Something that happened, or a state that lasted.
 *
 * @param id the permanent id
 * @param formerIds ids this record had earlier; looking one up finds this record
 * @param title a headline of at most 120 code points
 * @param tags slugs for what is finer than the vocabularies
 * @param summary one to four sentences
 * @param type what kind of event
 * @param phase the id of the chapter of the story it belongs to
 * @param date when, exactly as precise as the evidence; the local calendar day of the place
 * @param participants who took part, and how
 * @param places the ids of the places, most specific first
 * @param links relations to other events
 * @param citations the sources; at least one
 * @param independentSources how many of the sources cited are independent, copies of one origin
 *     counted once; empty until a {@link Timeline} has counted
 * @param note what a reader must know: vagueness, disagreement, why this reading
 */
public record Event(
    String id,
    List<String> formerIds,
    String title,
    List<String> tags,
    String summary,
    EventType type,
    String phase,
    Edtf date,
    List<Participant> participants,
    List<String> places,
    List<Link> links,
    List<DatedCitation> citations,
    Optional<Integer> independentSources,
    Optional<String> note)
    implements Entity {

  /**
   * Checks the components.
   *
   * @param id as the component
   * @param formerIds as the component
   * @param title as the component
   * @param tags as the component
   * @param summary as the component
   * @param type as the component
   * @param phase as the component
   * @param date as the component
   * @param participants as the component
   * @param places as the component
   * @param links as the component
   * @param citations as the component
   * @param independentSources as the component
   * @param note as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Event {
    Texts.id("id", id);
    formerIds = Texts.ids("former_ids", formerIds);
    Texts.text("title", title);
    tags = Texts.ids("tags", tags);
    Texts.text("summary", summary);
    Objects.requireNonNull(type, "type");
    Texts.id("phase", phase);
    Objects.requireNonNull(date, "date");
    participants = List.copyOf(participants);
    places = Texts.ids("places", places);
    links = List.copyOf(links);
    citations = Texts.atLeastOne("citations", citations);
    Objects.requireNonNull(independentSources, "independent_sources");
    Texts.text("note", note);
    if (date.earliest().isEmpty() && date.latest().isEmpty()) {
      throw new IllegalArgumentException(
          "date: expected a date with at least one bound, found '" + date + "'");
    }
    if (independentSources.isPresent() && independentSources.get() < 1) {
      throw new IllegalArgumentException(
          "independent_sources: expected at least 1, found " + independentSources.get());
    }
  }

  /**
   * Returns this event with its independent sources counted.
   *
   * @param count how many of the sources cited are independent, at least 1
   * @return an event that differs in this alone
   */
  public Event withIndependentSources(int count) {
    return new Event(
        id,
        formerIds,
        title,
        tags,
        summary,
        type,
        phase,
        date,
        participants,
        places,
        links,
        citations,
        Optional.of(count),
        note);
  }

  /**
   * Starts a record of this kind; what is not set stays absent or empty.
   *
   * @param id the permanent id
   * @param title a headline of at most 120 code points
   * @param summary one to four sentences
   * @param type what kind of event
   * @param phase the id of the chapter of the story it belongs to
   * @param date when, exactly as precise as the evidence; the local calendar day of the place
   * @return a builder, for one thread and one record
   */
  public static Builder builder(
      String id, String title, String summary, EventType type, String phase, Edtf date) {
    return new Builder(id, title, summary, type, phase, date);
  }

  /** Puts an {@link Event} together, one component at a time; the last value set counts. */
  public static final class Builder {
    private final String id;
    private List<String> formerIds = List.of();
    private final String title;
    private List<String> tags = List.of();
    private final String summary;
    private final EventType type;
    private final String phase;
    private final Edtf date;
    private List<Participant> participants = List.of();
    private List<String> places = List.of();
    private List<Link> links = List.of();
    private List<DatedCitation> citations = List.of();
    private Optional<Integer> independentSources = Optional.empty();
    private Optional<String> note = Optional.empty();

    private Builder(
        String id, String title, String summary, EventType type, String phase, Edtf date) {
      this.id = id;
      this.title = title;
      this.summary = summary;
      this.type = type;
      this.phase = phase;
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
     * Sets who took part, and how
     *
     * @param participants the value
     * @return this
     */
    public Builder participants(Participant... participants) {
      this.participants = List.of(participants);
      return this;
    }

    /**
     * Sets the ids of the places, most specific first
     *
     * @param places the value
     * @return this
     */
    public Builder places(String... places) {
      this.places = List.of(places);
      return this;
    }

    /**
     * Sets relations to other events
     *
     * @param links the value
     * @return this
     */
    public Builder links(Link... links) {
      this.links = List.of(links);
      return this;
    }

    /**
     * Sets the sources; at least one
     *
     * @param citations the value
     * @return this
     */
    public Builder citations(DatedCitation... citations) {
      this.citations = List.of(citations);
      return this;
    }

    /**
     * Sets how many of the sources cited are independent, copies of one origin counted once; empty
     * until a {@link Timeline} has counted
     *
     * @param independentSources the value
     * @return this
     */
    public Builder independentSources(Integer independentSources) {
      this.independentSources = Optional.of(independentSources);
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
     * Returns the record.
     *
     * @return what was put together
     * @throws IllegalArgumentException if a component cannot stand
     */
    public Event build() {
      return new Event(
          id,
          formerIds,
          title,
          tags,
          summary,
          type,
          phase,
          date,
          participants,
          places,
          links,
          citations,
          independentSources,
          note);
    }
  }
}
