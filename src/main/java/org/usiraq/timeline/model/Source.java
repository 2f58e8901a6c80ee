package org.usiraq.timeline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;

/**
 * A page, document, book or broadcast that was read. One address, one source.
 *
 * @param id the permanent id
 * @param formerIds ids this record had earlier; looking one up finds this record
 * @param title the title, as the source gives it
 * @param publisher who published it
 * @param authors who wrote it, in the order given
 * @param published when it was published
 * @param url its address; empty for print
 * @param archivedUrl the address of an archived copy
 * @param accessed when it was read
 * @param language its language: a BCP 47 tag
 * @param kind what it is
 * @param derivedFrom the id of the source, or the name of the agency, that it copies; two sources
 *     of one origin are not independent
 * @param note what a reader must know: vagueness, disagreement, why this reading
 */
public record Source(
    String id,
    List<String> formerIds,
    String title,
    String publisher,
    List<String> authors,
    Optional<Edtf> published,
    Optional<String> url,
    Optional<String> archivedUrl,
    Optional<LocalDate> accessed,
    String language,
    SourceKind kind,
    Optional<String> derivedFrom,
    Optional<String> note)
    implements Entity {

  /**
   * Checks the components.
   *
   * @param id as the component
   * @param formerIds as the component
   * @param title as the component
   * @param publisher as the component
   * @param authors as the component
   * @param published as the component
   * @param url as the component
   * @param archivedUrl as the component
   * @param accessed as the component
   * @param language as the component
   * @param kind as the component
   * @param derivedFrom as the component
   * @param note as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Source {
    Texts.id("id", id);
    formerIds = Texts.ids("former_ids", formerIds);
    Texts.text("title", title);
    Texts.text("publisher", publisher);
    authors = Texts.texts("authors", authors);
    Objects.requireNonNull(published, "published");
    Texts.text("url", url);
    Codes.requireAddress("url", url);
    Texts.text("archived_url", archivedUrl);
    Codes.requireAddress("archived_url", archivedUrl);
    Objects.requireNonNull(accessed, "accessed");
    Codes.requireLanguage("language", language);
    Objects.requireNonNull(kind, "kind");
    Texts.text("derived_from", derivedFrom);
    Texts.text("note", note);
  }

  /**
   * Starts a record of this kind; what is not set stays absent or empty.
   *
   * @param id the permanent id
   * @param title the title, as the source gives it
   * @param publisher who published it
   * @param language its language: a BCP 47 tag
   * @param kind what it is
   * @return a builder, for one thread and one record
   */
  public static Builder builder(
      String id, String title, String publisher, String language, SourceKind kind) {
    return new Builder(id, title, publisher, language, kind);
  }

  /** Puts a {@link Source} together, one component at a time; the last value set counts. */
  public static final class Builder {
    private final String id;
    private List<String> formerIds = List.of();
    private final String title;
    private final String publisher;
    private List<String> authors = List.of();
    private Optional<Edtf> published = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> archivedUrl = Optional.empty();
    private Optional<LocalDate> accessed = Optional.empty();
    private final String language;
    private final SourceKind kind;
    private Optional<String> derivedFrom = Optional.empty();
    private Optional<String> note = Optional.empty();

    private Builder(String id, String title, String publisher, String language, SourceKind kind) {
      this.id = id;
      this.title = title;
      this.publisher = publisher;
      this.language = language;
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
     * Sets who wrote it, in the order given
     *
     * @param authors the value
     * @return this
     */
    public Builder authors(String... authors) {
      this.authors = List.of(authors);
      return this;
    }

    /**
     * Sets when it was published
     *
     * @param published the value
     * @return this
     */
    public Builder published(Edtf published) {
      this.published = Optional.of(published);
      return this;
    }

    /**
     * Sets its address; empty for print
     *
     * @param url the value
     * @return this
     */
    public Builder url(String url) {
      this.url = Optional.of(url);
      return this;
    }

    /**
     * Sets the address of an archived copy
     *
     * @param archivedUrl the value
     * @return this
     */
    public Builder archivedUrl(String archivedUrl) {
      this.archivedUrl = Optional.of(archivedUrl);
      return this;
    }

    /**
     * Sets when it was read
     *
     * @param accessed the value
     * @return this
     */
    public Builder accessed(LocalDate accessed) {
      this.accessed = Optional.of(accessed);
      return this;
    }

    /**
     * Sets the id of the source, or the name of the agency, that it copies; two sources of one
     * origin are not independent
     *
     * @param derivedFrom the value
     * @return this
     */
    public Builder derivedFrom(String derivedFrom) {
      this.derivedFrom = Optional.of(derivedFrom);
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
    public Source build() {
      return new Source(
          id,
          formerIds,
          title,
          publisher,
          authors,
          published,
          url,
          archivedUrl,
          accessed,
          language,
          kind,
          derivedFrom,
          note);
    }
  }
}
