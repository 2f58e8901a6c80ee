package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * Where a Parquet file lies: on this machine, or in any file system that Hadoop knows.
 *
 * <pre>{@code
 * Location.of(Path.of("events.parquet"));
 * Location.of(URI.create("s3a://bucket/events.parquet"), Map.of("fs.s3a.endpoint.region", "eu-west-1"));
 * }</pre>
 *
 * <p>Immutable. Local files need nothing of Hadoop but {@code hadoop-client-api}; those of other
 * file systems need {@code hadoop-client-runtime} too, and the jar that knows the system, such as
 * {@code hadoop-aws}.
 */
public abstract sealed class Location permits Location.Local, HadoopLocation {

  /**
   * Returns the location of a file on this machine.
   *
   * @param file the file
   * @return its location
   */
  public static Location of(Path file) {
    return new Local(file);
  }

  /**
   * Returns the location of a file in a file system of Hadoop's.
   *
   * @param file its address, such as {@code hdfs://host/path}; one without a scheme lies in the
   *     file system that the configuration names
   * @param configuration keys and values of Hadoop's configuration, beside what its own files say
   * @return its location
   */
  public static Location of(URI file, Map<String, String> configuration) {
    return new HadoopLocation(file, Map.copyOf(configuration));
  }

  abstract InputFile input() throws IOException;

  /** What is to be written, which lies beside the file until it is put in place. */
  abstract OutputFile output() throws IOException;

  /** Puts what was written in place of the file that may be there. */
  abstract void commit() throws IOException;

  /** Deletes what was written and not put in place. */
  abstract void discard() throws IOException;

  /** Whether something lies there that is no file. */
  abstract boolean isFolder() throws IOException;

  /** {@return the path or address, as it was given} */
  @Override
  public abstract String toString();

  /** A file on this machine, which is read without a file system of Hadoop's. */
  static final class Local extends Location {
    private final Path file;

    private Local(Path file) {
      this.file = file;
    }

    @Override
    InputFile input() throws IOException {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      return new LocalInputFile(file);
    }

    @Override
    OutputFile output() {
      return new LocalOutputFile(beside());
    }

    private Path beside() {
      return file.resolveSibling("." + file.getFileName() + ".new");
    }

    @Override
    void commit() throws IOException {
      Files.move(beside(), file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    void discard() throws IOException {
      Files.deleteIfExists(beside());
    }

    @Override
    boolean isFolder() {
      return Files.isDirectory(file);
    }

    @Override
    public String toString() {
      return file.toString();
    }
  }
}
