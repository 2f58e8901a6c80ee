package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.usiraq.timeline.build.DataPackage;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.csv.CsvTables;
import org.usiraq.timeline.io.Replacement;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * Where a conversion writes: a file or a folder, which stays as it was until all is written.
 *
 * @param path the file or folder
 * @param format what to write there
 */
record Target(Path path, Format format) {

  /** What somebody named, with the format of a folder. */
  static Target of(Path path, Optional<Format> to) {
    Optional<Format> told = Inputs.format(path);
    if (told.isPresent()) {
      if (told.get() == Format.CSV) {
        throw new UsageException(
            path + ": expected a folder and --to csv, for each list is a file of its own");
      }
      if (to.isPresent() && !to.get().equals(told.get())) {
        throw new UsageException(path + ": expected " + told.get() + ", found --to " + to.get());
      }
      return new Target(path, told.get());
    }
    Format format =
        to.filter(f -> f != Format.YAML && f != Format.JSON)
            .orElseThrow(
                () ->
                    new UsageException(
                        path
                            + ": expected --to jsonl, csv or parquet for a folder, or a file .json,"
                            + " .jsonl or .parquet"));
    return new Target(path, format);
  }

  /** What writes a file or a folder. */
  interface Writing {
    void to(Path place) throws IOException;
  }

  /** Writes beside the target, and puts what was written in its place once it is complete. */
  void write(Writing writing, Terminal terminal) throws IOException {
    if (isFolder()) {
      checkReplaceable();
    }
    Interruption.told(
        path,
        terminal,
        () -> {
          try (Replacement replacement =
              isFolder() ? Replacement.of(path) : Replacement.ofFile(path)) {
            writing.to(replacement.staging());
            replacement.commit();
          }
          return path;
        });
  }

  /** The file of one table at the place where this target is being written. */
  <R extends Entity> TableFile<R> fileOf(Table<R> table, Path place) {
    Path file = isFolder() ? place.resolve(table.name() + format.ending()) : place;
    return new TableFile<>(file, format, table);
  }

  /** Whether a folder of files is written. */
  boolean isFolder() {
    return Inputs.format(path).isEmpty();
  }

  /** A mistyped target must not cost somebody a folder of other things. */
  private void checkReplaceable() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    Set<String> ours = names();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (!ours.contains(String.valueOf(file.getFileName()))) {
          throw new FileSystemException(
              path.toString(),
              null,
              "expected a new folder, or one of "
                  + format
                  + " files of a dataset to replace, found "
                  + file.getFileName()
                  + " in it");
        }
      }
    }
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>(List.of(DataPackage.FILE));
    for (Table<?> table : Tables.ALL) {
      names.add(table.name() + format.ending());
    }
    if (format == Format.CSV) {
      CsvTables.ALL.stream().map(CsvTable::fileName).forEach(names::add);
      names.add(CsvTables.VOCABULARIES.fileName());
    }
    return names;
  }
}
