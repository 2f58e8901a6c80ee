package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.usiraq.timeline.io.Crew;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Batch;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Located;

/** However a file is cut and whoever reads the pieces, the same is read and told. */
class PiecesTest {
  private static final Timeline TIMELINE = Timelines.of(12, 3);
  private static final List<String> FILES =
      List.of("events.csv", "event_participants.csv", "event_links.csv", "event_citations.csv");
  private static final Path FOLDER = folder();

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("pieces");
      TimelineCsv.write(TIMELINE, folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final Map<String, String> GOOD = contents();

  private static Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    try {
      for (CsvTable table : CsvTables.ALL) {
        contents.put(table.fileName(), Files.readString(FOLDER.resolve(table.fileName())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private static String good(String file) {
    return Objects.requireNonNull(GOOD.get(file));
  }

  @AfterContainer
  static void delete() throws IOException {
    for (String file : GOOD.keySet()) {
      Files.delete(FOLDER.resolve(file));
    }
    Files.delete(FOLDER);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('"', ',', '\n', '\r', ' ', 'a', 'é', '\u0660', '\ufffd', '\ud83d', '\ude00')
        .ofMaxLength(6);
  }

  /** Reads the events. */
  private static List<String> read(int threads, int chunk, boolean traced) throws IOException {
    Findings findings = new Findings();
    List<String> all = new ArrayList<>();
    try (Crew crew = new Crew(threads, "pieces")) {
      Setting setting = new Setting(FOLDER, chunk, crew, Limits.DEFAULT, findings);
      FormerIdsReader formerIds = new FormerIdsReader(Optional.of(Tables.EVENTS), setting);
      try (TableReader<Event> reader =
          new TableReader<>(Tables.EVENTS, formerIds, !traced, setting)) {
        for (var task = reader.next(); task.isPresent(); task = reader.next()) {
          Batch<Event> batch = task.get().call();
          for (Located<Event> located : batch.records()) {
            all.add(located.origin().record() + " " + located.record());
          }
          findings.addAll(batch.findings());
        }
        formerIds.finish(findings::add);
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      } finally {
        formerIds.close();
      }
    }
    findings.list().stream().map(Finding::toString).forEach(all::add);
    return all;
  }

  /** A cell behind the ids and positions, which say where a row belongs, becomes a text. */
  @Property(tries = 150)
  void anyTextInAnyCell(
      @ForAll("texts") String text, @ForAll long seed, @ForAll boolean carriageReturns)
      throws IOException {
    Random random = new Random(seed);
    String file = FILES.get(random.nextInt(FILES.size()));
    String good = good(file);
    StringBuilder changed = new StringBuilder();
    try (CSVParser rows = CSVParser.parse(good, Dialect.FORMAT);
        CSVPrinter out = new CSVPrinter(changed, Dialect.FORMAT)) {
      for (CSVRecord row : rows) {
        String[] cells = row.values().clone();
        if (row.getRecordNumber() > 1 && random.nextInt(4) == 0) {
          int first = file.equals("events.csv") ? 1 : 2;
          cells[first + random.nextInt(cells.length - first)] = text;
        }
        out.printRecord((Object[]) cells);
      }
    }
    String result = changed.toString();
    check(file, carriageReturns ? result.replace("\n", "\r\n") : result, random);
  }

  /** Something is put anywhere behind the header. */
  @Property(tries = 150)
  void anyDamage(@ForAll("texts") String text, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String file = FILES.get(random.nextInt(FILES.size()));
    String good = good(file);
    int header = good.indexOf('\n') + 1;
    int at = header + random.nextInt(good.length() - header + 1);
    // How far a row is looked for that is not in order depends on the piece.
    check(file, good.substring(0, at) + text + good.substring(at), random, Chunks.SIZE);
  }

  /** Rows are left out, come twice, in another place, or of a record that is not there. */
  @Property(tries = 150)
  void anyDisorder(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String file = FILES.get(random.nextInt(FILES.size()));
    List<String> lines = new ArrayList<>(good(file).lines().toList());
    for (int i = random.nextInt(4); i >= 0 && lines.size() > 2; i--) {
      int at = 1 + random.nextInt(lines.size() - 1);
      String line = lines.get(at);
      switch (random.nextInt(4)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, line);
        case 2 -> lines.set(at, "no-" + line);
        default -> {
          lines.remove(at);
          lines.add(1 + random.nextInt(lines.size()), line);
        }
      }
    }
    check(file, String.join("\n", lines) + "\n", random, Chunks.SIZE);
  }

  private static void check(String file, String text, Random random) throws IOException {
    check(file, text, random, 1 + random.nextInt(400));
  }

  private static void check(String file, String text, Random random, int chunk) throws IOException {
    // Half a surrogate pair becomes a question mark.
    Files.write(FOLDER.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    try {
      List<String> expected = read(1, Chunks.SIZE, false);
      assertEquals(expected, read(1 + random.nextInt(3), chunk, false));
      assertEquals(expected, read(1, Chunks.SIZE, true));
    } finally {
      Files.writeString(FOLDER.resolve(file), good(file));
    }
  }
}
