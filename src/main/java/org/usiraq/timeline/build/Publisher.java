package org.usiraq.timeline.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.usiraq.timeline.csv.Spreadsheet;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.io.Replacement;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.page.WebFiles;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Validator;
import org.usiraq.timeline.yaml.TimelineYaml;

/**
 * Publishes a folder of curated YAML files as JSON, CSV, spreadsheets and Parquet, and as a page to
 * look at.
 *
 * <p>All or nothing: an invalid dataset publishes nothing, and an earlier publication stays as it
 * was until the new one is complete. For one thread; two runs at once on one target do not mix, the
 * second fails.
 */
public final class Publisher {
  private final Path dataset;
  private final Path licence;

  /**
   * Makes a publisher.
   *
   * @param dataset the folder of YAML files
   * @param licence the file with the licence of the data
   */
  public Publisher(Path dataset, Path licence) {
    this.dataset = dataset;
    this.licence = licence;
  }

  /**
   * Publishes the dataset.
   *
   * @param target the folder to publish to; an earlier publication is replaced as a whole, a folder
   *     of anything else is refused
   * @param findings what takes the findings, warnings and notes too
   * @return the dataset
   * @throws InvalidDataException if the dataset is not valid; nothing was written then
   * @throws IOException if a file cannot be read or written; the target is then as it was
   */
  public Timeline publish(Path target, Findings findings) throws IOException {
    Draft draft = TimelineYaml.read(dataset, findings);
    Optional<Description> description = description(findings);
    Timeline timeline = Validator.accept(draft, dataset.toString(), findings);
    try (Replacement replacement = Replacement.of(target)) {
      checkReplaceable(target);
      write(timeline, description.orElseThrow(), replacement.staging());
      replacement.commit();
    }
    return timeline;
  }

  /** A mistyped target must not cost somebody a folder that has nothing to do with this. */
  private static void checkReplaceable(Path target) throws IOException {
    if (Files.isDirectory(target) && Files.notExists(target.resolve(Checksums.FILE))) {
      try (Stream<Path> content = Files.list(target)) {
        if (content.findAny().isPresent()) {
          throw new FileSystemException(
              target.toString(),
              null,
              "expected an earlier publication or an empty folder, found files without "
                  + Checksums.FILE);
        }
      }
    }
  }

  private Optional<Description> description(Findings findings) throws IOException {
    if (Files.isRegularFile(dataset.resolve(Description.FILE))) {
      return Description.read(dataset, findings);
    }
    findings.add(
        FindingCode.MISSING_FILE,
        Position.of(Description.FILE),
        "expected a file that describes the publication, found none");
    return Optional.empty();
  }

  private void write(Timeline timeline, Description description, Path folder) throws IOException {
    Path json = Files.createDirectory(folder.resolve("json"));
    TimelineJson.write(timeline, json.resolve(timeline.metadata().name() + ".json"));
    for (Table<?> table : Tables.ALL) {
      lines(table, timeline, json);
    }
    Path csv = Files.createDirectory(folder.resolve("csv"));
    TimelineCsv.write(timeline, csv);
    TimelineCsv.writeVocabularies(csv);
    Spreadsheet.write(timeline, Files.createDirectory(folder.resolve("spreadsheet")));
    TimelineParquet.write(timeline, Files.createDirectory(folder.resolve("parquet")));
    WebFiles.write(timeline, description.description(), folder);
    Files.copy(licence, folder.resolve("LICENSE"));
    DataPackage.write(timeline, description, folder);
    ReadMe.write(timeline, description, folder);
    Checksums.write(folder);
  }

  private static <R extends Entity> void lines(Table<R> table, Timeline timeline, Path folder)
      throws IOException {
    TimelineJson.writeLines(table, table.of(timeline), folder.resolve(table.name() + ".jsonl"));
  }

  /**
   * Writes the form of a dataset that lies in the jar: one JSON document, as short as can be.
   *
   * @param timeline the dataset
   * @param file where to; an existing file is replaced
   * @throws IOException if it cannot be written
   */
  static void embed(Timeline timeline, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      TimelineJson.write(timeline, out, false);
    }
  }
}
