package org.usiraq.timeline.table;

import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.SourceKind;

/** The columns of the table of sources. */
final class SourceTable {

  /** Titles of documents run longer than ours. */
  private static final int TITLE = 400;

  private SourceTable() {}

  static Struct<Source> columns() {
    Struct.Builder<Source> c =
        Struct.builder("source", "A page, document, book or broadcast that was read.");
    var id = Parts.id(c);
    var formerIds = Parts.formerIds(c);
    var title =
        c.required(
            "title", Scalar.text(TITLE), Source::title, "The title, as the source gives it.");
    var publisher =
        c.required("publisher", Scalar.text(Parts.NAME), Source::publisher, "Who published it.");
    var authors =
        c.list(
            "authors",
            ListOf.values("author", Scalar.text(Parts.NAME), "The name of an author."),
            Source::authors,
            "Who wrote it, in the order given.");
    var published =
        c.nullable(
            "published",
            Scalar.EDTF,
            Source::published,
            "When it was published, in EDTF; null where it does not say.");
    var url = c.nullable("url", Scalar.URL, Source::url, "Its address; null where it is print.");
    var archivedUrl =
        c.nullable(
            "archived_url",
            Scalar.URL,
            Source::archivedUrl,
            "The address of an archived copy; null where none is known.");
    var accessed =
        c.nullable(
            "accessed",
            Scalar.DATE,
            Source::accessed,
            "When it was read; null where that was not recorded.");
    var language =
        c.required("language", Scalar.LANGUAGE, Source::language, "Its language, in BCP 47.");
    var kind =
        c.required("kind", Scalar.vocabulary(SourceKind.values()), Source::kind, "Its kind.");
    var derivedFrom =
        c.nullable(
            "derived_from",
            Scalar.text(Parts.NAME),
            Source::derivedFrom,
            "The id of the source, or the name of the agency, that it copies; null where it copies"
                + " none.");
    var note = Parts.note(c, Source::note);
    return c.build(
        v ->
            new Source(
                v.get(id),
                v.get(formerIds),
                v.get(title),
                v.get(publisher),
                v.get(authors),
                v.find(published),
                v.find(url),
                v.find(archivedUrl),
                v.find(accessed),
                v.get(language),
                v.get(kind),
                v.find(derivedFrom),
                v.find(note)));
  }
}
