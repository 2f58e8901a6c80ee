package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.testing.Folders;

/** The publication as another machine makes it, of another zone, language, encoding and size. */
@Tag("slow")
class ElsewhereTest {
  private static final Path PUBLISHED = Path.of("target", "dataset");

  @Test
  void sameBytes(@TempDir Path folder) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Process publish =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Pacific/Apia",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=US-ASCII",
                "-Dline.separator=\r\n",
                "-XX:ActiveProcessorCount=1",
                "-cp",
                System.getProperty("java.class.path"),
                Publish.class.getName(),
                "dataset",
                "LICENSE-DATA",
                "CHANGELOG.md",
                folder.resolve("dataset").toString(),
                folder.resolve("embedded.packed").toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertEquals(0, publish.waitFor(), () -> "see " + out);
    Map<String, String> here = Folders.contents(PUBLISHED);
    Map<String, String> there = Folders.contents(folder.resolve("dataset"));
    assertEquals(here.keySet(), there.keySet());
    assertAll(
        here.entrySet().stream()
            .map(
                file ->
                    () ->
                        assertTrue(
                            Objects.equals(file.getValue(), there.get(file.getKey())),
                            file.getKey())));
    assertEquals(
        -1,
        Files.mismatch(
            Path.of("target/classes/org/usiraq/timeline/us-iraq-timeline.packed"),
            folder.resolve("embedded.packed")));
  }
}
