package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.usiraq.timeline.build.DataPackage;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** Tells what lies behind a path that somebody gave. */
final class Inputs {
  private static final String EXPECTED =
      "expected a folder of YAML, JSON, JSON Lines, CSV or Parquet files, a publication, or a"
          + " file .json, .jsonl, .csv or .parquet";

  private Inputs() {}

  /** The dataset in a folder or a document. */
  static Input dataset(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (format(path).filter(Format.JSON::equals).isPresent()) {
      return new Input(path, Format.JSON);
    }
    throw new IOException(
        path + ": expected a whole dataset: a folder or a .json document, found another file");
  }

  private static Input folder(Path folder) throws IOException {
    if (Files.exists(folder.resolve("metadata.yaml"))) {
      return new Input(folder, Format.YAML);
    }
    Path json = folder.resolve("json");
    List<Path> documents = documents(Files.isDirectory(json) ? json : folder);
    if (documents.size() == 1) {
      return new Input(documents.get(0), Format.JSON);
    }
    for (Format format : List.of(Format.PARQUET, Format.CSV, Format.JSONL)) {
      for (Table<?> table : Tables.ALL) {
        if (Files.exists(folder.resolve(table.name() + format.ending()))) {
          return new Input(folder, format);
        }
      }
    }
    throw new NoSuchFileException(folder.toString(), null, EXPECTED);
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> format(file).filter(Format.JSON::equals).isPresent())
          .filter(file -> !file.endsWith(DataPackage.FILE))
          .toList();
    }
  }

  /** The format that a file's name tells. */
  static Optional<Format> format(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(Format.JSON, Format.JSONL, Format.CSV, Format.PARQUET)
        .filter(format -> name.endsWith(format.ending()))
        .findFirst();
  }

  /** The table that a file's name tells. */
  static Optional<Table<?>> table(Path file) {
    return Tables.find(String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", ""));
  }
}
