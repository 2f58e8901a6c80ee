package org.usiraq.timeline.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.SourceKind;
import org.usiraq.timeline.table.Tables;

/**
 * Makes the citations. An event rests on what its row names, for a collection is no source
 * independent of those it collects; where the row names none, and for figures, which are its own,
 * the collection is cited.
 */
final class SourceCells {
  private static final String UNKNOWN_LANGUAGE = "und";
  private static final int SHORT = 24;
  private static final int PUBLISHER = 80;

  private final Plan plan;
  private final Output output;

  SourceCells(Plan plan, Output output) {
    this.plan = plan;
    this.output = output;
  }

  List<DatedCitation> read(Row row, String event) throws IOException {
    List<DatedCitation> citations = new ArrayList<>();
    Optional<String> column = plan.sources();
    for (String text :
        output.split(row, column.orElse(""), row.find(column), plan.sourceSeparator())) {
      String id = source(row, column.orElseThrow(), text);
      if (citations.stream().noneMatch(citation -> citation.source().equals(id))) {
        citations.add(
            new DatedCitation(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of("As named for event " + event + " of " + plan.title() + ".")));
      }
    }
    if (citations.isEmpty()) {
      Citation own = collection(row, event);
      citations.add(
          new DatedCitation(own.source(), own.locator(), Optional.empty(), Optional.empty()));
    }
    return citations;
  }

  private String source(Row row, String column, String text) throws IOException {
    String slug = Slugs.id(plan.name() + "-source", shortened(text));
    String id = Slugs.id(slug, Long.toUnsignedString(Slugs.hash(text), Character.MAX_RADIX));
    if (output.isNew(Tables.SOURCES, id)) {
      String publisher =
          text.substring(0, text.indexOf(',') > 0 ? text.indexOf(',') : text.length());
      output.take(
          Tables.SOURCES,
          Source.builder(
                  id,
                  output.fit(row, Tables.SOURCES, "title", column, text),
                  Cleaner.fit(Cleaner.isName(publisher) ? publisher : text, PUBLISHER),
                  UNKNOWN_LANGUAGE,
                  SourceKind.NEWS)
              .build(),
          row);
    }
    return id;
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(SHORT, text.length()));
  }

  /** A citation of the collection itself, which becomes a source when it is cited first. */
  Citation collection(Row row, String event) throws IOException {
    if (output.isNew(Tables.SOURCES, plan.name())) {
      Source.Builder source =
          Source.builder(
              plan.name(), plan.title(), plan.publisher(), plan.language(), SourceKind.DATABASE);
      plan.url().ifPresent(source::url);
      output.take(Tables.SOURCES, source.build(), row);
    }
    return new Citation(plan.name(), Optional.of("event " + event), Optional.empty());
  }
}
