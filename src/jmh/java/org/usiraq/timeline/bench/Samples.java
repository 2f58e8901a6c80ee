package org.usiraq.timeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.model.Event;

/**
 * The one sample that all formats are measured with: events of the generator with one seed, and
 * files of them that all forks read.
 */
public final class Samples {
  private static final long SEED = 7;

  /** What writes a file or folder. */
  public interface Maker {
    /** Writes it. */
    void make(Path path) throws IOException;
  }

  private Samples() {}

  /** What makes the events of a sample. */
  public static Generator generator(long events) {
    return Generator.of(events, SEED);
  }

  /** The events of a sample, in timeline order. */
  public static List<Event> events(int number) {
    return generator(number).events().toList();
  }

  /** The folder of a sample; {@link Benchmarks} clears it. */
  public static Path folder(long events) {
    return Path.of("target", "benchmarks", Long.toString(events));
  }

  /** A file or folder of a sample, made by the first fork that asks for it. */
  public static Path file(long events, String name, Maker maker) throws IOException {
    Path file = folder(events).resolve(name);
    if (!Files.exists(file)) {
      Files.createDirectories(folder(events));
      maker.make(file);
    }
    return file;
  }
}
