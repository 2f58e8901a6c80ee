package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A heap far too small for the records is enough to validate them. */
class StreamLimitTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @Test
  void fewEvents() throws Exception {
    assertFound(run("-Xmx24m", 40_000, 1000), 40_000, 1000);
  }

  /** A tenth of what is documented, in an eighth of its heap. */
  @Test
  @Tag("slow")
  void fiveMillionEventsIn64Megabytes() throws Exception {
    assertFound(run("-Xmx64m", 5_000_000, 100_000), 5_000_000, 100_000);
  }

  private static void assertFound(String printed, long events, long others) {
    assertTrue(
        printed.startsWith(events + 3 * others + 1 + " records in ")
            && printed.contains("not applied: []"),
        printed);
    assertEquals(
        List.of(
            "3 errors, 0 warnings, 0 notes",
            "ERROR events:"
                + (events - 2)
                + " an-event-5 id: expected an id of its own, found 'an-event-5' as in an-event-5"
                + " at events:6 [DUPLICATE_ID]",
            "ERROR events:"
                + (events - 1)
                + " an-event-"
                + (events - 2)
                + " links[1].event: expected an id of events, found 'never' [DANGLING_REFERENCE]",
            "ERROR events:"
                + events
                + " an-event-"
                + (events - 1)
                + " participants[1].actor: expected an id of actors, found 'nobody'"
                + " [DANGLING_REFERENCE]"),
        printed.lines().skip(1).sorted().toList());
  }

  private static String run(String heap, long events, long others)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                JAVA.toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                StreamLimit.class.getName(),
                Long.toString(events),
                Long.toString(others))
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed;
  }
}
