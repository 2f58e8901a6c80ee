package org.usiraq.timeline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;

/**
 * A person, state, organisation, force or group.
 *
 * @param id the permanent id
 * @param formerIds ids this record had earlier; looking one up finds this record
 * @param name the name shown in lists
 * @param kind what kind of actor
 * @param description who or what it is
 * @param country the ISO 3166-1 alpha-2 code of the country it belongs to
 * @param date its life or existence
 * @param names its names, valid in time
 * @param roles what it was, and when
 * @param affiliations its bonds to other actors
 * @param identifiers its identifiers elsewhere
 * @param citations the sources
 * @param note what a reader must know: vagueness, disagreement, why this reading
 */
public record Actor(
    String id,
    List<String> formerIds,
    String name,
    ActorKind kind,
    String description,
    Optional<String> country,
    Optional<Edtf> date,
    List<Name> names,
    List<Role> roles,
    List<Affiliation> affiliations,
    List<Identifier> identifiers,
    List<Citation> citations,
    Optional<String> note)
    implements Entity {

  /**
   * Checks the components.
   *
   * @param id as the component
   * @param formerIds as the component
   * @param name as the component
   * @param kind as the component
   * @param description as the component
   * @param country as the component
   * @param date as the component
   * @param names as the component
   * @param roles as the component
   * @param affiliations as the component
   * @param identifiers as the component
   * @param citations as the component
   * @param note as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Actor {
    Texts.id("id", id);
    formerIds = Texts.ids("former_ids", formerIds);
    Texts.text("name", name);
    Objects.requireNonNull(kind, "kind");
    Texts.text("description", description);
    Codes.requireCountry(country);
    Objects.requireNonNull(date, "date");
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    affiliations = List.copyOf(affiliations);
    identifiers = List.copyOf(identifiers);
    citations = List.copyOf(citations);
    Texts.text("note", note);
  }

  /**
   * Starts a record of this kind; what is not set stays absent or empty.
   *
   * @param id the permanent id
   * @param name the name shown in lists
   * @param kind what kind of actor
   * @param description who or what it is
   * @return a builder, for one thread and one record
   */
  public static Builder builder(String id, String name, ActorKind kind, String description) {
    return new Builder(id, name, kind, description);
  }

  /** Puts an {@link Actor} together, one component at a time; the last value set counts. */
  public static final class Builder {
    private final String id;
    private List<String> formerIds = List.of();
    private final String name;
    private final ActorKind kind;
    private final String description;
    private Optional<String> country = Optional.empty();
    private Optional<Edtf> date = Optional.empty();
    private List<Name> names = List.of();
    private List<Role> roles = List.of();
    private List<Affiliation> affiliations = List.of();
    private List<Identifier> identifiers = List.of();
    private List<Citation> citations = List.of();
    private Optional<String> note = Optional.empty();

    private Builder(String id, String name, ActorKind kind, String description) {
      this.id = id;
      this.name = name;
      this.kind = kind;
      this.description = description;
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
     * Sets the ISO 3166-1 alpha-2 code of the country it belongs to
     *
     * @param country the value
     * @return this
     */
    public Builder country(String country) {
      this.country = Optional.of(country);
      return this;
    }

    /**
     * Sets its life or existence
     *
     * @param date the value
     * @return this
     */
    public Builder date(Edtf date) {
      this.date = Optional.of(date);
      return this;
    }

    /**
     * Sets its names, valid in time
     *
     * @param names the value
     * @return this
     */
    public Builder names(Name... names) {
      this.names = List.of(names);
      return this;
    }

    /**
     * Sets what it was, and when
     *
     * @param roles the value
     * @return this
     */
    public Builder roles(Role... roles) {
      this.roles = List.of(roles);
      return this;
    }

    /**
     * Sets its bonds to other actors
     *
     * @param affiliations the value
     * @return this
     */
    public Builder affiliations(Affiliation... affiliations) {
      this.affiliations = List.of(affiliations);
      return this;
    }

    /**
     * Sets its identifiers elsewhere
     *
     * @param identifiers the value
     * @return this
     */
    public Builder identifiers(Identifier... identifiers) {
      this.identifiers = List.of(identifiers);
      return this;
    }

    /**
     * Sets the sources
     *
     * @param citations the value
     * @return this
     */
    public Builder citations(Citation... citations) {
      this.citations = List.of(citations);
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
    public Actor build() {
      return new Actor(
          id,
          formerIds,
          name,
          kind,
          description,
          country,
          date,
          names,
          roles,
          affiliations,
          identifiers,
          citations,
          note);
    }
  }
}
