package org.usiraq.timeline.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.csv.Spreadsheet;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Validator;

/** One timeline, asked and written by many threads at once: each gets what one alone would get. */
class SharedTest {
  private static final int THREADS = 16;
  private static final int TIMES = 4;

  private final Path folder;

  SharedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What a thread asks of a timeline. */
  private interface Question {
    Object ask(Timeline timeline) throws IOException;
  }

  private List<Question> questions() {
    return List.of(
        timeline -> timeline.eventsBetween(LocalDate.of(2003, 1, 1), LocalDate.of(2011, 12, 31)),
        timeline -> timeline.eventsOverlapping(Edtf.parse("2006/2008")),
        timeline -> timeline.eventsOfType(timeline.events().get(0).type()),
        timeline -> timeline.events().stream().map(event -> timeline.getEvent(event.id())).toList(),
        Timeline::hashCode,
        timeline -> Validator.validate(timeline).toString(),
        timeline -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          TimelineJson.write(timeline, out, true);
          return out.toString(StandardCharsets.UTF_8);
        },
        timeline -> {
          StringWriter out = new StringWriter();
          Spreadsheet.writeEvents(timeline, timeline.events(), out);
          return out.toString();
        },
        timeline -> written(place -> TimelineCsv.write(timeline, place)),
        timeline -> written(place -> TimelineParquet.write(timeline, place)),
        timeline -> {
          Path place = Files.createTempDirectory(folder, "own");
          TimelineParquet.write(timeline, place);
          return TimelineParquet.read(place).equals(timeline);
        });
  }

  private interface Writing {
    void to(Path place) throws IOException;
  }

  private Map<String, String> written(Writing writing) throws IOException {
    Path place = Files.createTempDirectory(folder, "own");
    writing.to(place);
    return Folders.contents(place);
  }

  @Test
  void everyThreadGetsTheSame() throws Exception {
    List<Object> expected = new ArrayList<>();
    for (Question question : questions()) {
      expected.add(question.ask(Timelines.of(40, 7)));
    }
    Timeline shared =
        Timelines.of(40, 7); // Nobody has asked it anything: what it finds late is new.
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Callable<List<Object>>> tasks =
        Collections.nCopies(
            THREADS,
            () -> {
              start.await();
              List<Object> answers = new ArrayList<>();
              for (int i = 0; i < TIMES; i++) {
                answers.clear();
                for (Question question : questions()) {
                  answers.add(question.ask(shared));
                }
              }
              return answers;
            });
    for (Future<List<Object>> answers : threads.invokeAll(tasks)) {
      assertEquals(expected, answers.get());
    }
    threads.shutdown();
    assertEquals(true, threads.awaitTermination(1, TimeUnit.MINUTES));
  }
}
