package org.usiraq.timeline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.usiraq.timeline.csv.Spreadsheet;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Reach;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the events that keep all conditions given. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    header = "list events by date, actor, place, type and text",
    description = {
      "Lists the events that keep all the conditions given, in timeline order; without any, all"
          + " events. An event that may have happened within the date is listed too."
    },
    footer = {
      "us-iraq-timeline query --date 2019-12",
      "us-iraq-timeline query --date 2003-03-20/2003-05-01 -a us-armed-forces",
      "us-iraq-timeline query --type airstrike --place syria --output json",
      "us-iraq-timeline query --text embassy --output csv > embassy.csv"
    })
final class Query implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-d", "--date"},
      paramLabel = "EDTF",
      converter = Converters.Date.class,
      description =
          "the date in EDTF: a day 2019-12-27, a month 2019-12, a year, or from one to another"
              + " 2019-12-27/2020-01-08")
  private Optional<Edtf> date = Optional.empty();

  @Option(
      names = {"-a", "--actor"},
      paramLabel = "ID",
      description = "who took part, or is claimed to have: an actor or any of its members")
  private Optional<String> actor = Optional.empty();

  @Option(
      names = {"-p", "--place"},
      paramLabel = "ID",
      description = "where: a place or any place within it")
  private Optional<String> place = Optional.empty();

  @Option(
      names = {"-t", "--type"},
      paramLabel = "TYPE",
      converter = Converters.Type.class,
      completionCandidates = Converters.Types.class,
      description = "the type of event; 'codebook events.type' lists them")
  private Optional<EventType> type = Optional.empty();

  @Option(
      names = {"-x", "--text"},
      paramLabel = "WORDS",
      description = "words that title, summary, note or tags hold, in any order and case")
  private String text = "";

  @Mixin private final Shape.Choice shape = new Shape.Choice();
  @Mixin private final DataOption data = new DataOption();

  Query(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Timeline timeline = data.load(terminal);
    List<Event> found = timeline.events().stream().filter(condition(timeline)).toList();
    switch (shape.get()) {
      case LIST -> list(found, timeline);
      case JSON -> JsonArray.write(Tables.EVENTS, found, terminal);
      case CSV -> csv(timeline, found);
    }
    return Status.WELL;
  }

  private Predicate<Event> condition(Timeline timeline) {
    Predicate<Event> condition = event -> true;
    if (date.isPresent()) {
      condition = condition.and(among(timeline.eventsOverlapping(date.get())));
    }
    if (actor.isPresent()) {
      String id = Ids.of(Tables.ACTORS, actor.get(), timeline);
      condition = condition.and(among(timeline.eventsByActor(id, Reach.WITH_MEMBERS)));
    }
    if (place.isPresent()) {
      String id = Ids.of(Tables.PLACES, place.get(), timeline);
      condition = condition.and(among(timeline.eventsAt(id)));
    }
    if (type.isPresent()) {
      condition = condition.and(event -> event.type() == type.get());
    }
    for (String word : text.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      condition = condition.and(event -> words(event).contains(word));
    }
    return condition;
  }

  /** By their ids: the first hash of a record costs more than the rest of the question. */
  private static Predicate<Event> among(List<Event> events) {
    Set<String> ids = new HashSet<>();
    events.forEach(event -> ids.add(event.id()));
    return event -> ids.contains(event.id());
  }

  private static String words(Event event) {
    return Stream.concat(
            Stream.of(event.title(), event.summary(), event.note().orElse("")),
            event.tags().stream())
        .reduce("", (all, more) -> all + " " + more.toLowerCase(Locale.ROOT));
  }

  private void list(List<Event> events, Timeline timeline) throws IOException {
    for (Event event : events) {
      boolean disputed = event.participants().stream().anyMatch(p -> p.claimedBy().isPresent());
      Paper paper = new Paper(terminal);
      paper.title(event.date().toEnglish() + ": " + event.title());
      paper.paragraph(
          2, event.id() + " · " + event.type().label() + (disputed ? " · disputed" : ""));
      terminal.print(paper.toString());
    }
    terminal.sayLast(events.size() + " of " + timeline.events().size() + " events");
  }

  private void csv(Timeline timeline, List<Event> events) throws IOException {
    Writer out = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
    Spreadsheet.writeEvents(timeline, events, out);
    out.flush();
  }
}
