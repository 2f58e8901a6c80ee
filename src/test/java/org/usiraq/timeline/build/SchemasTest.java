package org.usiraq.timeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasTest {
  private static final Path KEPT = Path.of("schema");

  @Test
  void filesAreThoseKept() throws IOException {
    String mend = "out of date: run mvn compile exec:exec@schema";
    Map<String, String> kept = texts(KEPT);
    assertEquals(Schemas.files().keySet(), kept.keySet(), mend);
    Schemas.files()
        .forEach((name, text) -> assertEquals(text, kept.get(name), name + " is " + mend));
  }

  @Test
  void mainWritesFiles(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("a/b");
    Schemas.main(new String[] {target.toString()});
    assertEquals(Schemas.files(), texts(target));
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        texts.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return texts;
  }
}
