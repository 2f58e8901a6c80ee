package org.usiraq.timeline.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Identifier;
import org.usiraq.timeline.model.Name;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;

/** Records as a person would read them. */
final class Cards {
  private final Names names;
  private final Timeline timeline;

  Cards(Timeline timeline) {
    this.timeline = timeline;
    this.names = new Names(timeline);
  }

  void write(Entity entity, Paper paper) {
    if (entity instanceof Event event) {
      new EventCard(timeline).write(event, paper);
    } else if (entity instanceof Statistic statistic) {
      new StatisticCard(timeline).write(statistic, paper);
    } else if (entity instanceof Actor actor) {
      new ActorCard(timeline).write(actor, paper);
    } else if (entity instanceof Place place) {
      place(place, paper);
    } else if (entity instanceof Source source) {
      source(source, paper);
    } else if (entity instanceof Phase phase) {
      phase(phase, paper);
    }
  }

  private void place(Place place, Paper paper) {
    head(place.name(), "place", place, paper);
    paper.entry("Kind", place.kind().label());
    paper.entry("Within", place.within().map(names::place).orElse(""));
    paper.entry("Country", place.country().orElse(""));
    place
        .coordinatePrecision()
        .ifPresent(
            precision ->
                paper.entry(
                    "At",
                    place.latitude().orElseThrow()
                        + ", "
                        + place.longitude().orElseThrow()
                        + " ("
                        + precision.inSentence()
                        + ")"));
    identifiers(place.identifiers(), paper);
    paper.entry("Note", place.note().orElse(""));
    names(place.names(), paper);
    events(timeline.eventsAt(place.id()), paper);
    citations(place.citations(), names, paper);
  }

  private void source(Source source, Paper paper) {
    head(source.title(), "source", source, paper);
    paper.entry("Kind", source.kind().label() + " (" + source.language() + ")");
    paper.entry("By", String.join(", ", source.authors()));
    paper.entry("Publisher", source.publisher());
    paper.entry("Published", source.published().map(date -> date.toEnglish()).orElse(""));
    paper.entry("Address", source.url().orElse(""));
    paper.entry("Archived", source.archivedUrl().orElse(""));
    paper.entry("Read on", source.accessed().map(Object::toString).orElse(""));
    paper.entry("Copies", source.derivedFrom().map(names::source).orElse(""));
    paper.entry("Note", source.note().orElse(""));
    List<Event> events =
        timeline.events().stream()
            .filter(e -> e.citations().stream().anyMatch(c -> c.source().equals(source.id())))
            .toList();
    events(events, paper);
    list(
        "Figures",
        timeline.statistics().stream()
            .filter(s -> s.citations().stream().anyMatch(c -> c.source().equals(source.id())))
            .map(Names::figure)
            .toList(),
        paper);
  }

  private void phase(Phase phase, Paper paper) {
    head(phase.title(), "phase", phase, paper);
    paper.entry("When", phase.date().toEnglish());
    paper.space().paragraph(0, phase.summary());
    events(timeline.eventsInPhase(phase.id()), paper);
  }

  static void head(String title, String kind, Entity entity, Paper paper) {
    paper.title(title);
    String former =
        entity.formerIds().isEmpty() ? "" : ", formerly " + String.join(", ", entity.formerIds());
    paper.paragraph(0, kind + " " + entity.id() + former).space();
  }

  static void names(List<Name> names, Paper paper) {
    list(
        "Names",
        names.stream()
            .map(
                name ->
                    Names.dated(
                        name.text() + " (" + name.lang() + ", " + name.type().inSentence() + ")",
                        name.date()))
            .toList(),
        paper);
  }

  static void identifiers(List<Identifier> identifiers, Paper paper) {
    paper.entry(
        "Also at",
        identifiers.stream()
            .map(i -> i.scheme() + " " + i.value())
            .collect(Collectors.joining(", ")));
  }

  static void events(List<Event> events, Paper paper) {
    list("Events", events.stream().map(Names::event).toList(), paper);
  }

  /** A title and a line for each of several things; nothing where there are none. */
  static void list(String title, List<String> lines, Paper paper) {
    if (!lines.isEmpty()) {
      paper.space().title(title + " (" + lines.size() + ")");
      lines.forEach(line -> paper.hanging("  - ", 4, line));
    }
  }

  static void citations(List<Citation> citations, Names names, Paper paper) {
    list(
        "Sources",
        citations.stream()
            .map(
                c ->
                    cited(c.source(), names)
                        + c.locator().map(at -> "; at: " + at).orElse("")
                        + c.note().map(note -> ". " + note).orElse(""))
            .toList(),
        paper);
  }

  /** A source and its id, which shows it. */
  static String cited(String source, Names names) {
    return names.source(source) + " (" + source + ")";
  }
}
