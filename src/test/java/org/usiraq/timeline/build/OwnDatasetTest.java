package org.usiraq.timeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.validate.Findings;

/** The dataset of another subject in {@code examples/own-dataset}: same build, same outputs. */
class OwnDatasetTest {
  private static final Path EXAMPLE = Path.of("examples", "own-dataset");

  @Test
  void publishesAnotherSubject(@TempDir Path folder) throws IOException {
    Findings findings = new Findings();
    Path target = folder.resolve("published");
    Timeline published =
        new Publisher(EXAMPLE.resolve("dataset"), EXAMPLE.resolve("LICENSE-DATA"))
            .publish(target, findings);
    assertEquals(
        """
        INFO events.yaml:181 data-unit-fails citations: expected two independent sources or more, \
        found one [SINGLE_SOURCE]
        0 errors, 0 warnings, 1 note\
        """,
        findings.toString());
    assertEquals("hubble-servicing", published.metadata().name());
    assertFalse(Files.readString(target.resolve("README.md")).contains("index.html"));
    assertEquals(
        published, TimelineJson.read(target.resolve("json").resolve("hubble-servicing.json")));
    assertEquals(published, DataPackage.readCsv(target.resolve("csv")));
  }
}
