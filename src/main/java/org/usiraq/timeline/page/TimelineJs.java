package org.usiraq.timeline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.usiraq.timeline.edtf.DateKind;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Timeline;

/**
 * A timeline in the form of TimelineJS 3: events as slides, phases as eras and as groups of slides.
 *
 * <p>TimelineJS knows no vague dates: a slide stands at the first day that is possible (or at the
 * last, if none bounds it below), lasts to the last day only if the event did, and shows the date
 * in words.
 */
final class TimelineJs {

  private TimelineJs() {}

  static Map<String, Object> of(Timeline timeline, String description) {
    Metadata metadata = timeline.metadata();
    return Json.object(
        "title",
        Json.object("unique_id", "title", "text", text(metadata.title(), paragraph(description))),
        "events",
        timeline.events().stream().map(event -> slide(event, timeline)).toList(),
        "eras",
        timeline.phases().stream()
            .filter(phase -> phase.date().earliest().isPresent())
            .filter(phase -> phase.date().latest().isPresent())
            .map(TimelineJs::era)
            .toList());
  }

  private static Map<String, Object> era(Phase phase) {
    return Json.object(
        "start_date",
        day(phase.date().earliest().orElseThrow()),
        "end_date",
        day(phase.date().latest().orElseThrow()),
        "text",
        Json.object("headline", Page.escape(phase.title())));
  }

  private static Map<String, Object> slide(Event event, Timeline timeline) {
    Edtf date = event.date();
    Map<String, Object> slide = Json.object("unique_id", event.id());
    slide.put("start_date", day(date.earliest().or(date::latest).orElseThrow()));
    Optional<LocalDate> end =
        date.latest().filter(day -> date.kind() == DateKind.SPAN && date.earliest().isPresent());
    end.ifPresent(day -> slide.put("end_date", day(day)));
    slide.put("display_date", date.toEnglish());
    slide.put("group", timeline.findPhase(event.phase()).map(Phase::title).orElse(event.phase()));
    String note = event.note().map(TimelineJs::paragraph).orElse("");
    slide.put(
        "text", text(event.title(), paragraph(event.summary()) + note + sources(event, timeline)));
    return slide;
  }

  private static Map<String, Object> day(LocalDate day) {
    return Json.object(
        "year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth());
  }

  /** TimelineJS takes both as HTML. */
  private static Map<String, Object> text(String headline, String html) {
    return Json.object("headline", Page.escape(headline), "text", html);
  }

  private static String paragraph(String text) {
    return "<p>" + Page.escape(text) + "</p>";
  }

  private static String sources(Event event, Timeline timeline) {
    List<String> sources =
        event.citations().stream()
            .map(DatedCitation::source)
            .flatMap(id -> timeline.findSource(id).stream())
            .map(TimelineJs::source)
            .toList();
    return sources.stream().collect(Collectors.joining("; ", "<p>Sources: ", ".</p>"));
  }

  private static String source(Source source) {
    String publisher = Page.escape(source.publisher());
    return source
        .url()
        .map(url -> "<a href=\"" + Page.escape(url) + "\">" + publisher + "</a>")
        .orElse(publisher);
  }
}
