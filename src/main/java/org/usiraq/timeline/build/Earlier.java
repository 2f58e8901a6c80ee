package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.diff.Changes;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.yaml.TimelineYaml;

/** An earlier version of a dataset, in any form. */
public final class Earlier {

  private Earlier() {}

  /**
   * Compares a dataset with an earlier version of it, columns included where the earlier one has a
   * descriptor.
   */
  static Comparison compare(Path earlier, Timeline later) throws IOException {
    Changes changes = Changes.between(read(earlier), later);
    Optional<Path> descriptor = descriptor(earlier);
    return new Comparison(
        changes, descriptor.isPresent() ? Columns.since(descriptor.get()) : List.of());
  }

  /**
   * Reads an earlier version. Rules that have come since are not applied to it, and columns that
   * are gone since are passed over.
   *
   * @param path the folder of a publication, a folder of CSV, Parquet or YAML files, or a JSON
   *     document
   * @return the dataset
   * @throws InvalidDataException if it has faults that hide records
   * @throws IOException if it cannot be read, or is none of these
   */
  public static Timeline read(Path path) throws IOException {
    Findings all = new Findings();
    Draft draft = draft(path, all);
    Findings faults = new Findings();
    all.list().stream()
        .filter(finding -> finding.code() != FindingCode.UNKNOWN_FIELD)
        .forEach(faults::add);
    return draft.toTimeline(path.toString(), faults);
  }

  private static Draft draft(Path path, Findings findings) throws IOException {
    if (Files.isRegularFile(path)) {
      return TimelineJson.read(path, findings);
    }
    if (Files.exists(path.resolve("metadata.yaml"))) {
      return TimelineYaml.read(path, findings);
    }
    Optional<Path> document = document(path.resolve("json"));
    if (document.isPresent()) {
      return TimelineJson.read(document.get(), findings);
    }
    for (Path folder : List.of(path, path.resolve("csv"), path.resolve("parquet"))) {
      if (Files.exists(folder.resolve("events.csv"))) {
        Optional<Metadata> metadata = DataPackage.metadata(folder, findings);
        if (metadata.isPresent()) {
          return TimelineCsv.read(folder, metadata.get(), findings);
        }
      }
      if (Files.exists(folder.resolve("events.parquet"))) {
        return TimelineParquet.read(folder, findings);
      }
    }
    throw new NoSuchFileException(
        path.toString(),
        null,
        "expected the folder of a publication, a folder of CSV, Parquet or YAML files, or a JSON"
            + " document");
  }

  private static Optional<Path> document(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().findFirst();
    }
  }

  /** The descriptor in the folder, in the one above a file or folder, or above that. */
  private static Optional<Path> descriptor(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    return Stream.iterate(folder, Path::getParent)
        .limit(3)
        .takeWhile(each -> each != null)
        .map(each -> each.resolve(DataPackage.FILE))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
