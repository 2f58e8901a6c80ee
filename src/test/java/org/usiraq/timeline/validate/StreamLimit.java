package org.usiraq.timeline.validate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.ParticipantRole;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.PlaceKind;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.SourceKind;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * Validates as many events as it is told between as many actors, citing as many sources, made as
 * they are asked for, and prints what it took and what was found. Three of the events have faults.
 */
final class StreamLimit {
  private static final LocalDate FIRST = LocalDate.of(2003, 1, 15);
  private static final int DAYS = 6000;
  private static final long SPREAD = 2_654_435_761L;
  private static final ParticipantRole ROLE = ParticipantRole.INITIATOR;
  private static final EventType TYPE = EventType.AIRSTRIKE;

  private final long events;
  private final long others;
  private final StreamValidator validator;
  private Edtf date = Edtf.parse(FIRST.toString());
  private long dayOfDate;

  private StreamLimit(long events, long others, StreamValidator validator) {
    this.events = events;
    this.others = others;
    this.validator = validator;
  }

  public static void main(String[] args) throws IOException {
    long started = System.nanoTime();
    Findings findings = new Findings();
    try (StreamValidator validator = new StreamValidator(findings)) {
      new StreamLimit(Long.parseLong(args[0]), Long.parseLong(args[1]), validator).run();
      double read = (System.nanoTime() - started) / 1e9;
      validator.finish();
      System.out.printf(
          Locale.ROOT,
          "%d records in %.1f s, of these %.1f s to the last; a heap of %d MB, on disk %d"
              + " MB; not applied: %s%n%s%n",
          validator.records(),
          (System.nanoTime() - started) / 1e9,
          read,
          Runtime.getRuntime().maxMemory() >> 20,
          validator.bytesOnDisk() >> 20,
          validator.notApplied(),
          findings);
    }
  }

  private void run() {
    give(Tables.PHASES, 1, i -> phase());
    give(Tables.SOURCES, others, StreamLimit::source);
    give(Tables.PLACES, others, StreamLimit::place);
    give(Tables.ACTORS, others, StreamLimit::actor);
    give(Tables.EVENTS, events, this::event);
  }

  private interface Maker<R> {
    R make(long number);
  }

  private <R extends Entity> void give(Table<R> table, long count, Maker<R> maker) {
    LongStream.range(0, count)
        .forEach(
            i ->
                validator
                    .draft()
                    .take(
                        table,
                        new Located<>(
                            maker.make(i), Origin.of(Position.ofLine(table.name(), i + 1)))));
  }

  private static Phase phase() {
    return new Phase("phase", List.of(), "T", Edtf.parse("2003/2020"), "S.");
  }

  private static Source source(long i) {
    return new Source(
        "a-source-" + i,
        List.of(),
        "T",
        "P",
        List.of(),
        Optional.empty(),
        Optional.of("https://news.example/" + i),
        Optional.empty(),
        Optional.empty(),
        "en",
        SourceKind.NEWS,
        Optional.empty(),
        Optional.empty());
  }

  private static Place place(long i) {
    return new Place(
        "a-place-" + i,
        List.of(),
        "N",
        PlaceKind.CITY,
        Optional.empty(),
        i == 0 ? Optional.empty() : Optional.of("a-place-" + i / 2),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Actor actor(long i) {
    return new Actor(
        "an-actor-" + i,
        List.of(),
        "N",
        ActorKind.PERSON,
        "D.",
        Optional.empty(),
        Optional.of(Edtf.parse("1950/..")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private Event event(long i) {
    long day = i * DAYS / events;
    if (day != dayOfDate) {
      dayOfDate = day;
      date = Edtf.parse(FIRST.plusDays(day).toString());
    }
    String actor = i == events - 1 ? "nobody" : "an-actor-" + i * SPREAD % others;
    String cause = i == events - 2 ? "never" : "an-event-" + i * 7 / 8;
    return new Event(
        "an-event-" + (i == events - 3 ? 5 : i),
        List.of(),
        "T",
        List.of(),
        "S.",
        TYPE,
        "phase",
        date,
        List.of(
            new Participant(actor, ROLE, Optional.empty()),
            new Participant("an-actor-" + i % others, ROLE, Optional.empty())),
        List.of("a-place-" + (i * SPREAD + 1) % others),
        i % 4 == 2 ? List.of(new Link(LinkRelation.FOLLOWS, cause)) : List.of(),
        List.of(citation(2 * i), citation(2 * i + 1)),
        Optional.empty(),
        Optional.empty());
  }

  private DatedCitation citation(long i) {
    return new DatedCitation(
        "a-source-" + i % others, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
