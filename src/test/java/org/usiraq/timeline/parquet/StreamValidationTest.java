package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Affiliation;
import org.usiraq.timeline.model.AffiliationRelation;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.StreamValidator;
import org.usiraq.timeline.validate.Validator;

/** What is found in a stream is what is found in memory, in every format. */
class StreamValidationTest {

  /** Reads one table of a folder. */
  private interface Reader {
    void read(Table<?> table, Path folder, Draft draft, Findings findings) throws IOException;
  }

  private static final Map<String, Reader> READERS =
      Map.of(
          "json",
          (table, folder, draft, findings) ->
              TimelineJson.readLines(
                  table, folder.resolve(table.name() + ".jsonl"), draft, findings),
          "csv",
          TimelineCsv::readTable,
          "parquet",
          TimelineParquet::readTable);

  @Property(tries = 60)
  void findingsAreThoseOfMemory(@ForAll long seed) throws IOException {
    Path folder = Files.createTempDirectory("stream-validation");
    try {
      Timeline timeline = Timelines.of(12, seed);
      Random random = new Random(seed);
      Tables.ALL.forEach(table -> write(table, timeline, random, folder));
      for (Map.Entry<String, Reader> reader : READERS.entrySet()) {
        String what = "seed " + seed + ", " + reader.getKey();
        List<String> inMemory = inMemory(reader.getValue(), timeline, folder);
        List<String> streamed = streamed(reader.getValue(), timeline, folder);
        assertEquals(List.of(), without(inMemory, streamed), what + ": not in the stream");
        assertEquals(List.of(), without(streamed, inMemory), what + ": in the stream alone");
      }
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /** In this one several circles run through an event with several links. */
  @Example
  void findingsAreThoseOfMemoryWhereCirclesMeet() throws IOException {
    findingsAreThoseOfMemory(7075);
  }

  /** In this one a source is there twice, and only the first has the former id that is cited. */
  @Example
  void findingsAreThoseOfMemoryWhereSourcesAreThereTwice() throws IOException {
    findingsAreThoseOfMemory(1235);
  }

  private static List<String> without(List<String> all, List<String> others) {
    List<String> left = new ArrayList<>(all);
    others.forEach(left::remove);
    return left;
  }

  private static List<String> inMemory(Reader reader, Timeline timeline, Path folder)
      throws IOException {
    Findings findings = new Findings(100_000);
    Draft draft = new Draft();
    draft.metadata(timeline.metadata());
    for (Table<?> table : StreamValidator.ORDER) {
      reader.read(table, folder, draft, findings);
    }
    Validator.validate(draft, findings);
    return told(findings);
  }

  private static List<String> streamed(Reader reader, Timeline timeline, Path folder)
      throws IOException {
    Findings findings = new Findings(100_000);
    try (StreamValidator validator = new StreamValidator(findings)) {
      validator.draft().metadata(timeline.metadata());
      for (Table<?> table : StreamValidator.ORDER) {
        reader.read(table, folder, validator.draft(), findings);
      }
      validator.finish();
      assertEquals(Set.of(), validator.notApplied());
    }
    return told(findings);
  }

  private static List<String> told(Findings findings) {
    return findings.list().stream()
        .map(each -> each + " value " + each.value())
        .map(each -> each.replaceFirst("; did you mean '[^']*'[?]", ""))
        .sorted()
        .toList();
  }

  private static <R extends Entity> void write(
      Table<R> table, Timeline timeline, Random random, Path folder) {
    List<R> records = new ArrayList<>();
    for (R entity : table.of(timeline)) {
      int dice = random.nextInt(12);
      if (dice > 0) {
        records.add(dice < 8 ? spoilt(table, entity, timeline, random) : entity);
      }
      if (dice == 1) {
        records.add(entity);
      }
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(records, random);
    }
    try (RecordWriter<R> json =
            TimelineJson.writer(
                table, folder.resolve(table.name() + ".jsonl"), WriteOptions.DEFAULT);
        RecordWriter<R> csv = TimelineCsv.writer(table, folder, WriteOptions.DEFAULT);
        RecordWriter<R> parquet =
            TimelineParquet.writer(
                table,
                folder.resolve(table.name() + ".parquet"),
                timeline.metadata(),
                ParquetOptions.DEFAULT)) {
      for (R entity : records) {
        json.write(entity);
        csv.write(entity);
        parquet.write(entity);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An id that is there, was there, or never was. */
  private static <R extends Entity> String some(Table<R> table, Timeline timeline, Random random) {
    List<R> all = table.of(timeline);
    if (all.isEmpty() || random.nextInt(4) == 0) {
      return "nowhere-" + random.nextInt(3);
    }
    R one = all.get(random.nextInt(all.size()));
    return one.formerIds().isEmpty() || random.nextBoolean() ? one.id() : one.formerIds().get(0);
  }

  @SuppressWarnings("unchecked") // What is made of a record is of its type.
  private static <R extends Entity> R spoilt(
      Table<R> table, R entity, Timeline timeline, Random random) {
    if (entity instanceof Event event) {
      return (R) spoilt(event, timeline, random);
    }
    if (entity instanceof Source source) {
      return (R) spoilt(source, some(table, timeline, random), random);
    }
    if (entity instanceof Place place) {
      return (R) spoilt(place, some(table, timeline, random));
    }
    if (entity instanceof Statistic figure) {
      return (R) spoilt(figure, some(Tables.EVENTS, timeline, random), random);
    }
    return entity instanceof Actor actor
        ? (R) spoilt(actor, some(table, timeline, random))
        : entity;
  }

  private static Event spoilt(Event event, Timeline timeline, Random random) {
    List<Link> links = new ArrayList<>(event.links());
    for (int i = random.nextInt(3); i > 0; i--) {
      LinkRelation[] all = LinkRelation.values();
      links.add(new Link(all[random.nextInt(all.length)], some(Tables.EVENTS, timeline, random)));
    }
    List<Participant> participants = new ArrayList<>(event.participants());
    participants.replaceAll(
        each ->
            new Participant(some(Tables.ACTORS, timeline, random), each.role(), Optional.empty()));
    return new Event(
        random.nextInt(9) == 0 ? some(Tables.EVENTS, timeline, random) : event.id(),
        event.formerIds(),
        random.nextInt(5) == 0 ? event.title() + " " : event.title(),
        event.tags(),
        event.summary(),
        event.type(),
        some(Tables.PHASES, timeline, random),
        random.nextInt(3) == 0 ? Edtf.parse("19" + (10 + random.nextInt(90))) : event.date(),
        participants.stream().distinct().toList(),
        event.places(),
        links.stream().distinct().toList(),
        event.citations(),
        random.nextInt(3) == 0 ? Optional.of(random.nextInt(3) + 1) : event.independentSources(),
        Optional.empty());
  }

  private static Source spoilt(Source source, String origin, Random random) {
    return new Source(
        source.id(),
        source.formerIds(),
        source.title(),
        source.publisher(),
        source.authors(),
        source.published(),
        random.nextBoolean()
            ? Optional.of("https://example.org/" + random.nextInt(4))
            : source.url(),
        source.archivedUrl(),
        source.accessed(),
        source.language(),
        source.kind(),
        Optional.of(origin),
        source.note());
  }

  private static Statistic spoilt(Statistic figure, String event, Random random) {
    return new Statistic(
        figure.id(),
        figure.formerIds(),
        figure.title(),
        figure.tags(),
        Optional.empty(),
        figure.measure(),
        figure.unit(),
        figure.kind(),
        figure.aggregation(),
        figure.figure(),
        Edtf.parse(random.nextBoolean() ? "2005" : "2005-01-01/2005-12-31"),
        figure.subject(),
        figure.place(),
        Optional.of(event),
        Optional.of("series-" + random.nextInt(2)),
        figure.standing(),
        figure.attributedTo(),
        figure.citations());
  }

  private static Place spoilt(Place place, String within) {
    return new Place(
        place.id(),
        place.formerIds(),
        place.name(),
        place.kind(),
        place.country(),
        Optional.of(within),
        place.latitude(),
        place.longitude(),
        place.coordinatePrecision(),
        place.names(),
        place.identifiers(),
        place.citations(),
        place.note());
  }

  private static Actor spoilt(Actor actor, String whole) {
    return new Actor(
        actor.id(),
        actor.formerIds(),
        actor.name(),
        actor.kind(),
        actor.description(),
        actor.country(),
        actor.date(),
        actor.names(),
        actor.roles(),
        List.of(new Affiliation(whole, AffiliationRelation.PART_OF, Optional.empty())),
        actor.identifiers(),
        actor.citations(),
        actor.note());
  }
}
