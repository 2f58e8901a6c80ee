package org.usiraq.timeline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something happened.
 *
 * @param id the permanent id
 * @param formerIds ids this record had earlier; looking one up finds this record
 * @param name the name shown in lists
 * @param kind what kind of place
 * @param country the ISO 3166-1 alpha-2 code of the country it lies in
 * @param within the id of the next larger place it lies in
 * @param latitude degrees north, WGS 84, -90 to 90, at most 6 decimals
 * @param longitude degrees east, WGS 84, -180 to 180, at most 6 decimals
 * @param coordinatePrecision how close the coordinates are; given exactly when they are
 * @param names its names
 * @param identifiers its identifiers elsewhere
 * @param citations the sources
 * @param note what a reader must know: vagueness, disagreement, why this reading
 */
public record Place(
    String id,
    List<String> formerIds,
    String name,
    PlaceKind kind,
    Optional<String> country,
    Optional<String> within,
    Optional<Double> latitude,
    Optional<Double> longitude,
    Optional<CoordinatePrecision> coordinatePrecision,
    List<Name> names,
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
   * @param country as the component
   * @param within as the component
   * @param latitude as the component
   * @param longitude as the component
   * @param coordinatePrecision as the component
   * @param names as the component
   * @param identifiers as the component
   * @param citations as the component
   * @param note as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Place {
    Texts.id("id", id);
    formerIds = Texts.ids("former_ids", formerIds);
    Texts.text("name", name);
    Objects.requireNonNull(kind, "kind");
    Codes.requireCountry(country);
    Texts.id("within", within);
    latitude = Codes.withoutMinusZero(latitude);
    longitude = Codes.withoutMinusZero(longitude);
    Objects.requireNonNull(coordinatePrecision, "coordinate_precision");
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
    citations = List.copyOf(citations);
    Texts.text("note", note);
    if (latitude.isPresent() != longitude.isPresent()
        || latitude.isPresent() != coordinatePrecision.isPresent()) {
      throw new IllegalArgumentException(
          "latitude, longitude, coordinate_precision: expected all three or none, found "
              + latitude.map(String::valueOf).orElse("none")
              + ", "
              + longitude.map(String::valueOf).orElse("none")
              + ", "
              + coordinatePrecision.map(Vocabulary::value).orElse("none"));
    }
    Codes.requireCoordinate("latitude", latitude, 90);
    Codes.requireCoordinate("longitude", longitude, 180);
  }

  /**
   * Starts a record of this kind; what is not set stays absent or empty.
   *
   * @param id the permanent id
   * @param name the name shown in lists
   * @param kind what kind of place
   * @return a builder, for one thread and one record
   */
  public static Builder builder(String id, String name, PlaceKind kind) {
    return new Builder(id, name, kind);
  }

  /** Puts a {@link Place} together, one component at a time; the last value set counts. */
  public static final class Builder {
    private final String id;
    private List<String> formerIds = List.of();
    private final String name;
    private final PlaceKind kind;
    private Optional<String> country = Optional.empty();
    private Optional<String> within = Optional.empty();
    private Optional<Double> latitude = Optional.empty();
    private Optional<Double> longitude = Optional.empty();
    private Optional<CoordinatePrecision> coordinatePrecision = Optional.empty();
    private List<Name> names = List.of();
    private List<Identifier> identifiers = List.of();
    private List<Citation> citations = List.of();
    private Optional<String> note = Optional.empty();

    private Builder(String id, String name, PlaceKind kind) {
      this.id = id;
      this.name = name;
      this.kind = kind;
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
     * Sets the ISO 3166-1 alpha-2 code of the country it lies in
     *
     * @param country the value
     * @return this
     */
    public Builder country(String country) {
      this.country = Optional.of(country);
      return this;
    }

    /**
     * Sets the id of the next larger place it lies in
     *
     * @param within the value
     * @return this
     */
    public Builder within(String within) {
      this.within = Optional.of(within);
      return this;
    }

    /**
     * Sets degrees north, WGS 84, -90 to 90, at most 6 decimals
     *
     * @param latitude the value
     * @return this
     */
    public Builder latitude(Double latitude) {
      this.latitude = Optional.of(latitude);
      return this;
    }

    /**
     * Sets degrees east, WGS 84, -180 to 180, at most 6 decimals
     *
     * @param longitude the value
     * @return this
     */
    public Builder longitude(Double longitude) {
      this.longitude = Optional.of(longitude);
      return this;
    }

    /**
     * Sets how close the coordinates are; given exactly when they are
     *
     * @param coordinatePrecision the value
     * @return this
     */
    public Builder coordinatePrecision(CoordinatePrecision coordinatePrecision) {
      this.coordinatePrecision = Optional.of(coordinatePrecision);
      return this;
    }

    /**
     * Sets its names
     *
     * @param names the value
     * @return this
     */
    public Builder names(Name... names) {
      this.names = List.of(names);
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
    public Place build() {
      return new Place(
          id,
          formerIds,
          name,
          kind,
          country,
          within,
          latitude,
          longitude,
          coordinatePrecision,
          names,
          identifiers,
          citations,
          note);
    }
  }
}
