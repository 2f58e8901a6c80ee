package org.usiraq.timeline.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.FindingCode;

/** Makes an event of a row, and what belongs to it. */
final class EventCells {
  private static final String TAG = "tag";

  private final Plan plan;
  private final Output output;
  private final DateCells dates;
  private final ActorCells actors;
  private final PlaceCells places;
  private final SourceCells sources;
  private final FigureCells figures;

  EventCells(Plan plan, Output output) {
    this.plan = plan;
    this.output = output;
    dates = new DateCells(plan);
    actors = new ActorCells(plan, output);
    places = new PlaceCells(plan, output);
    sources = new SourceCells(plan, output);
    figures = new FigureCells(plan, output);
  }

  /** Gives out the event of a row; false if there can be none, which has been told. */
  boolean read(Row row) throws IOException {
    Optional<String> id = row.find(plan.id());
    if (id.isEmpty()) {
      row.tell(FindingCode.MISSING_FIELD, plan.id(), "", "expected an id, found none");
      return false;
    }
    String event = Slugs.id(plan.name(), id.get());
    if (!output.isNew(Tables.EVENTS, event)) {
      row.tell(
          FindingCode.DUPLICATE_ID,
          plan.id(),
          id.get(),
          "expected an id of its own, found that of an earlier row; this one is left out");
      return false;
    }
    Optional<Edtf> date = dates.read(row);
    Optional<EventType> type = type(row);
    Optional<String> title = text(row, "title", plan.titles());
    Optional<String> summary = text(row, "summary", plan.summaries());
    if (date.isEmpty() || type.isEmpty() || title.isEmpty() || summary.isEmpty()) {
      return false;
    }
    String named = named(row, id.get());
    Event made =
        new Event(
            event,
            List.of(),
            title.get(),
            tags(row),
            summary.get(),
            type.get(),
            Importer.phase(plan),
            date.get(),
            actors.read(row),
            places.read(row),
            List.of(),
            sources.read(row, named),
            Optional.empty(),
            Optional.empty());
    output.take(Tables.EVENTS, made, row);
    if (!plan.figures().isEmpty()) {
      figures.read(row, made, sources.collection(row, named));
    }
    return true;
  }

  /** What the citations call an event: its id, or the start of one that is too long for them. */
  private String named(Row row, String id) {
    String named = Texts.shortened(id);
    if (!named.equals(id)) {
      row.tell(
          FindingCode.MENDED_TEXT,
          plan.id(),
          id,
          "expected an id of at most "
              + (named.length() - 1)
              + " characters; citations name its start");
    }
    return named;
  }

  private Optional<EventType> type(Row row) {
    StringBuilder found = new StringBuilder();
    for (Parts.TypeRule rule : plan.types()) {
      Optional<String> value = row.find(rule.column());
      if (value.filter(rule.value()::equals).isPresent()) {
        return Optional.of(rule.type());
      }
      value.filter(v -> found.indexOf(v) < 0).ifPresent(v -> found.append(", ").append(v));
    }
    if (plan.defaultType().isEmpty()) {
      String values = found.isEmpty() ? "" : found.substring(2);
      row.tell(
          FindingCode.UNKNOWN_VALUE,
          "type",
          values,
          "expected a value for which the mapping has a type, found '" + values + "'");
    }
    return plan.defaultType();
  }

  private Optional<String> text(Row row, String field, List<Template> templates) {
    Optional<String> text =
        Template.first(templates, row)
            .map(filled -> output.fit(row, Tables.EVENTS, field, field, filled))
            .filter(fit -> !fit.isEmpty());
    if (text.isEmpty()) {
      row.tell(
          FindingCode.MISSING_FIELD,
          field,
          "",
          "expected a value in each column of one of "
              + String.join(" | ", templates.stream().map(Template::toString).toList())
              + ", found none");
    }
    return text;
  }

  private List<String> tags(Row row) {
    List<String> tags = new ArrayList<>();
    for (String column : plan.tags()) {
      row.find(column)
          .map(value -> Slugs.id(TAG, value).substring(TAG.length() + 1))
          .filter(tag -> !tags.contains(tag))
          .ifPresent(tags::add);
    }
    return tags;
  }
}
