package org.usiraq.timeline.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.edtf.Certainty;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.edtf.EdtfParseException;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.mapping.Importer;
import org.usiraq.timeline.mapping.Mapping;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Validator;
import org.usiraq.timeline.yaml.TimelineYaml;

/**
 * What is given bytes that nobody thought of. Whatever they are, it throws nothing that is not
 * documented, and each finding says where. Where there are several files or tables to choose from,
 * the first byte chooses, and the others are the file. For one thread.
 */
enum Fuzzed {
  /** A value says the same as its own text, and lies within its bounds. */
  EDTF {
    @Override
    void take(byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      Edtf date;
      try {
        date = Edtf.parse(text);
      } catch (EdtfParseException e) {
        assertTrue(e.position() >= 0 && e.position() <= text.length(), e::toString);
        return;
      }
      Edtf again = Edtf.parse(date.toString());
      assertEquals(date, again);
      assertEquals(date.toString(), again.toString());
      assertEquals(date.earliest(), again.earliest());
      assertEquals(date.latest(), again.latest());
      assertFalse(date.toEnglish().isBlank());
      date.earliest()
          .ifPresent(day -> assertNotEquals(Certainty.IMPOSSIBLE, date.contains(day), text));
      date.latest()
          .ifPresent(day -> assertNotEquals(Certainty.IMPOSSIBLE, date.contains(day), text));
      assertTrue(
          date.earliest()
              .flatMap(first -> date.latest().map(last -> !first.isAfter(last)))
              .orElse(true),
          text);
    }
  },
  /** A file of a folder of YAML. */
  YAML {
    @Override
    void take(byte[] bytes) throws IOException {
      List<String> files =
          List.of("places.yaml", "metadata.yaml", "events/a.yml", "sources/all.yaml");
      Path folder = folder(choice(bytes, files), place -> Folders.copy(Folders.SMALL, place));
      Files.write(folder.resolve(choice(bytes, files)), rest(bytes));
      Findings findings = new Findings();
      validate(TimelineYaml.read(folder, findings), findings);
    }
  },
  /** A document; one without errors is read again as it was. */
  JSON {
    @Override
    void take(byte[] bytes) throws IOException {
      Findings findings = new Findings();
      validate(TimelineJson.read(new ByteArrayInputStream(bytes), "fuzz", findings), findings);
      if (!findings.hasErrors()) {
        Timeline timeline = read(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelineJson.write(timeline, out, false);
        assertEquals(timeline, read(out.toByteArray()));
      }
    }

    private Timeline read(byte[] bytes) throws IOException {
      Findings findings = new Findings();
      Draft draft = TimelineJson.read(new ByteArrayInputStream(bytes), "fuzz", findings);
      return Validator.accept(draft, "fuzz", findings);
    }
  },
  /** JSON Lines; the records that are read are read again as they were. */
  LINES {
    @Override
    void take(byte[] bytes) throws IOException {
      again(choice(bytes, Tables.ALL), rest(bytes));
    }

    private <R extends Entity> void again(Table<R> table, byte[] bytes) throws IOException {
      Findings findings = new Findings();
      List<R> records = read(table, bytes, findings);
      check(findings);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (RecordWriter<R> writer = TimelineJson.writer(table, out, new WriteOptions(1))) {
        for (R entity : records) {
          writer.write(entity);
        }
      }
      assertEquals(records, read(table, out.toByteArray(), findings));
    }

    private <R extends Entity> List<R> read(Table<R> table, byte[] bytes, Findings findings)
        throws IOException {
      ByteArrayInputStream in = new ByteArrayInputStream(bytes);
      return all(TimelineJson.records(table, in, "fuzz", ONE_THREAD, findings));
    }
  },
  /** A file of a folder of CSV. */
  CSV {
    @Override
    void take(byte[] bytes) throws IOException {
      Map<String, Table<?>> files =
          Map.of(
              "places.csv", Tables.PLACES,
              "events.csv", Tables.EVENTS,
              "event_citations.csv", Tables.EVENTS,
              "event_participants.csv", Tables.EVENTS,
              "statistics.csv", Tables.STATISTICS,
              "former_ids.csv", Tables.ACTORS);
      String file = choice(bytes, files.keySet().stream().sorted().toList());
      Path folder = folder(file, place -> TimelineCsv.write(Timelines.small(), place));
      Files.write(folder.resolve(file), rest(bytes));
      Findings findings = new Findings();
      Table<?> table = Objects.requireNonNull(files.get(file));
      all(TimelineCsv.records(table, folder, ONE_THREAD, findings));
      check(findings);
    }
  },
  /** A file of a table. */
  PARQUET {
    @Override
    void take(byte[] bytes) throws IOException {
      Path file = folder("", place -> {}).resolve("fuzz.parquet");
      Files.write(file, rest(bytes));
      Findings findings = new Findings();
      all(TimelineParquet.records(choice(bytes, Tables.ALL), file, ONE_THREAD, findings));
      check(findings);
    }
  },
  /** A file of another project, or the mapping that tells how to import one. */
  IMPORT {
    private static final int OWN = 2;

    private static final Path IMPORTED =
        Path.of("src/test/resources/org/usiraq/timeline/mapping/acled.csv");

    @Override
    void take(byte[] bytes) throws IOException {
      int kind = choice(bytes, List.of(0, 1, OWN));
      Path file = folder("", place -> {}).resolve("fuzz.csv");
      Files.write(file, rest(bytes));
      if (kind == OWN) {
        Mapping mapping;
        try {
          mapping = Mapping.read(file);
        } catch (InvalidDataException e) {
          check(e.findings());
          return;
        }
        imported(mapping, IMPORTED);
      } else {
        imported(Mapping.shipped(Mapping.SHIPPED.get(kind)), file);
      }
    }

    private void imported(Mapping mapping, Path file) throws IOException {
      Findings findings = new Findings();
      Timeline timeline = Importer.of(mapping).timeline(file, findings);
      check(findings);
      Findings own = new Findings();
      Validator.validate(Draft.of(timeline, own), own);
      assertFalse(own.hasErrors(), own::toString);
    }
  };

  private static final ReadOptions ONE_THREAD = new ReadOptions(1);

  private static final Map<String, Path> FOLDERS = new HashMap<>();

  /** Puts files that are fine into a folder. */
  interface Filling {
    void of(Path folder) throws IOException;
  }

  /** Does with the bytes what it is for; throws if that is not right. */
  abstract void take(byte[] bytes) throws IOException;

  /** A folder, made once for each name, that goes when the program ends. */
  final Path folder(String name, Filling filling) throws IOException {
    Path folder = FOLDERS.get(name() + name);
    if (folder == null) {
      folder = Files.createTempDirectory("fuzz");
      filling.of(folder);
      FOLDERS.put(name() + name, folder);
      Path made = folder;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(made)));
    }
    return folder;
  }

  private static <T> T choice(byte[] bytes, List<T> all) {
    return all.get(bytes.length == 0 ? 0 : Byte.toUnsignedInt(bytes[0]) % all.size());
  }

  private static byte[] rest(byte[] bytes) {
    return bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
  }

  private static <R> List<R> all(Records<R> records) throws IOException {
    List<R> all = new ArrayList<>();
    try (records) {
      records.forEach(all::add);
    }
    return all;
  }

  private static void validate(Draft draft, Findings findings) {
    Validator.validate(draft, findings);
    check(findings);
  }

  private static void check(Findings findings) {
    check(findings.list());
  }

  private static void check(List<Finding> findings) {
    for (Finding finding : findings) {
      assertNotEquals(Position.NONE, finding.position(), finding::toString);
    }
  }
}
