package org.usiraq.timeline.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Timelines;

class PackedTest {

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  private static byte[] written(Timeline timeline) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Packed.write(timeline, out);
    return out.toByteArray();
  }

  @Property(tries = 200)
  void readWhatWasWritten(@ForAll("timelines") Timeline timeline) throws IOException {
    assertEquals(timeline, Packed.read(new ByteArrayInputStream(written(timeline))));
  }

  /** More texts, and longer ones, than a number of one byte counts. */
  @Test
  void readMany() throws IOException {
    Timeline timeline = Timelines.of(300, 7);
    assertEquals(timeline, Packed.read(new ByteArrayInputStream(written(timeline))));
  }

  @Test
  void theDatasetInTheJarIsThePublishedOne() throws IOException {
    assertEquals(
        TimelineJson.read(Path.of("target", "dataset", "json", "us-iraq-timeline.json")),
        UsIraqTimeline.load());
  }
}
