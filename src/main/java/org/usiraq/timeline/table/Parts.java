package org.usiraq.timeline.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Identifier;
import org.usiraq.timeline.model.Name;
import org.usiraq.timeline.model.NameType;

/** Columns and elements of lists that several tables share. */
final class Parts {
  /** The most code points of a title. */
  static final int TITLE = 120;

  /** The most code points of a name or a locator. */
  static final int NAME = 200;

  /** The most code points of a summary or a description. */
  static final int SUMMARY = 1200;

  /** The most code points of a note. */
  static final int NOTE = 2000;

  static final Struct<Name> NAMES = names();
  static final Struct<Identifier> IDENTIFIERS = identifiers();
  static final Struct<Citation> CITATIONS = citations();
  static final Struct<DatedCitation> DATED_CITATIONS = datedCitations();

  private Parts() {}

  static <T extends Entity> Column<T, String> id(Struct.Builder<T> columns) {
    return columns.required(
        "id", Scalar.ID, Entity::id, "The permanent id, unique in the table, never reused.");
  }

  static <T extends Entity> Column<T, List<String>> formerIds(Struct.Builder<T> columns) {
    return columns.list(
        "former_ids",
        ListOf.values("former_id", Scalar.ID, "An id that this record had earlier."),
        Entity::formerIds,
        "Ids that this record had earlier; looking one up finds this record.");
  }

  static <T> Column<T, List<String>> tags(
      Struct.Builder<T> columns, Function<T, List<String>> get) {
    return columns.list(
        "tags",
        ListOf.values("tag", Scalar.ID, "A slug for what is finer than the vocabularies."),
        get,
        "Slugs for what is finer than the vocabularies.");
  }

  static <T> Column<T, String> note(Struct.Builder<T> columns, Function<T, Optional<String>> get) {
    return columns.nullable(
        "note",
        Scalar.text(NOTE),
        get,
        "What a reader must know: vagueness, disagreement, and why this reading was chosen; null"
            + " where there is nothing to add.");
  }

  static <T> Column<T, List<Citation>> citations(
      Struct.Builder<T> columns, boolean atLeastOne, Function<T, List<Citation>> get) {
    ListOf<Citation> list = ListOf.structs(CITATIONS);
    return columns.list(
        "citations",
        atLeastOne ? list.atLeastOne() : list,
        get,
        "The sources that the record rests on.");
  }

  static <T> Column<T, List<Name>> names(Struct.Builder<T> columns, Function<T, List<Name>> get) {
    return columns.list(
        "names", ListOf.structs(NAMES), get, "Names in their languages and scripts, and times.");
  }

  static <T> Column<T, List<Identifier>> identifiers(
      Struct.Builder<T> columns, Function<T, List<Identifier>> get) {
    return columns.list(
        "identifiers",
        ListOf.structs(IDENTIFIERS),
        get,
        "What the record is called in other catalogues.");
  }

  static <T> Column<T, String> country(
      Struct.Builder<T> columns, Function<T, Optional<String>> get) {
    return columns.nullable(
        "country",
        Scalar.COUNTRY,
        get,
        "The country, as an ISO 3166-1 alpha-2 code; null where it is none or several.");
  }

  /** Declares a date inside a list, which has no derived columns. */
  static <T> Column<T, Edtf> date(
      Struct.Builder<T> columns, Function<T, Optional<Edtf>> get, String says) {
    return columns.nullable("date", Scalar.EDTF, get, says);
  }

  private static Struct<Name> names() {
    Struct.Builder<Name> c = Struct.builder("name", "A name, in one language, valid at a time.");
    var text = c.required("text", Scalar.text(NAME), Name::text, "The name.");
    var lang =
        c.required("lang", Scalar.LANGUAGE, Name::lang, "Its language and script, in BCP 47.");
    var type = c.required("type", Scalar.vocabulary(NameType.values()), Name::type, "Its kind.");
    var date =
        date(
            c,
            Name::date,
            "When it was in use, in EDTF; null where it always was, or nobody says.");
    return c.build(v -> new Name(v.get(text), v.get(lang), v.get(type), v.find(date)));
  }

  private static Struct<Identifier> identifiers() {
    Struct.Builder<Identifier> c =
        Struct.builder("identifier", "What the record is called in another catalogue.");
    var scheme = c.required("scheme", Scalar.ID, Identifier::scheme, "The catalogue, as a slug.");
    var value = c.required("value", Scalar.text(NAME), Identifier::value, "The identifier there.");
    return c.build(v -> new Identifier(v.get(scheme), v.get(value)));
  }

  private static Struct<Citation> citations() {
    Struct.Builder<Citation> c = Struct.builder("citation", "Where a record's claims stand.");
    var source =
        c.required("source", Scalar.reference("sources"), Citation::source, SOURCE_MEANING);
    var locator = c.nullable("locator", Scalar.text(NAME), Citation::locator, LOCATOR_MEANING);
    var note = note(c, Citation::note);
    return c.build(v -> new Citation(v.get(source), v.find(locator), v.find(note)));
  }

  private static Struct<DatedCitation> datedCitations() {
    Struct.Builder<DatedCitation> c =
        Struct.builder("citation", "Where an event's claims stand, and its date there.");
    var source =
        c.required("source", Scalar.reference("sources"), DatedCitation::source, SOURCE_MEANING);
    var locator = c.nullable("locator", Scalar.text(NAME), DatedCitation::locator, LOCATOR_MEANING);
    var date =
        date(
            c,
            DatedCitation::date,
            "The date in this source, in EDTF; null where it is the same as the event's.");
    var note = note(c, DatedCitation::note);
    return c.build(
        v -> new DatedCitation(v.get(source), v.find(locator), v.find(date), v.find(note)));
  }

  private static final String SOURCE_MEANING = "The id of the source.";
  private static final String LOCATOR_MEANING =
      "Where in the source: section, page, paragraph; null where all of it is meant.";
}
