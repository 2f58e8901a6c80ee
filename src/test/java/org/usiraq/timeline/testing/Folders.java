package org.usiraq.timeline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of files for tests. */
public final class Folders {

  /** The small timeline as a curator writes it, with a description of a publication. */
  public static final Path SMALL =
      Path.of("src", "test", "resources", "org", "usiraq", "timeline", "yaml", "small");

  private Folders() {}

  /**
   * Copies a folder.
   *
   * @param from the folder
   * @param to where to; folders are made, files of the same names replaced
   * @return the copy
   * @throws IOException if a file cannot be read or written
   */
  public static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : (Iterable<Path>) tree::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.write(target, Files.readAllBytes(path));
        }
      }
    }
    return to;
  }

  /**
   * Returns the contents of the files of a folder and its folders, a character for a byte.
   *
   * @param folder the folder
   * @return the contents by name
   * @throws IOException if a file cannot be read
   */
  public static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) tree.filter(Files::isRegularFile)::iterator) {
        contents.put(
            folder.relativize(path).toString().replace('\\', '/'),
            Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  /**
   * Deletes a folder with all that is in it.
   *
   * @param folder the folder
   */
  public static void delete(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
