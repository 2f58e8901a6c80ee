package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.usiraq.timeline.csv.Spreadsheet;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.io.Replacement;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
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
 * Publishes a folder of curated YAML files as JSON, CSV, spreadsheets and Parquet.
 *
 * <p>All or nothing: an invalid dataset publishes nothing, and an earlier publication stays as it
 * was until the new one is complete. For one thread; two runs at once on one target do not mix, the
 * second fails.
 */
public final class Publisher {

  /** What adds files to a publication, which describes and sums them with the others. */
  @FunctionalInterface
  public interface Extra {

    /**
     * Writes the files; the same dataset must give the same bytes.
     *
     * @param timeline the dataset
     * @param description what it is, in a few sentences for its readers
     * @param folder the folder of the publication, which has the other forms of the dataset already
     * @throws IOException if a file cannot be written
     */
    void write(Timeline timeline, String description, Path folder) throws IOException;
  }

  private final Path dataset;
  private final Path licence;
  private final Optional<Path> changelog;
  private final Optional<Path> earlier;
  private final List<Extra> extras;

  /**
   * Makes a publisher.
   *
   * @param dataset the folder of the dataset, with what describes the publication
   * @param licence the file with the licence of the data
   */
  public Publisher(Path dataset, Path licence) {
    this(dataset, licence, Optional.empty(), Optional.empty(), List.of());
  }

  private Publisher(
      Path dataset,
      Path licence,
      Optional<Path> changelog,
      Optional<Path> earlier,
      List<Extra> extras) {
    this.dataset = dataset;
    this.licence = licence;
    this.changelog = changelog;
    this.earlier = earlier;
    this.extras = extras;
  }

  /**
   * Returns a publisher that puts a changelog into the publication as well.
   *
   * @param file the changelog
   * @return the publisher
   */
  public Publisher withChangelog(Path file) {
    return new Publisher(dataset, licence, Optional.of(file), earlier, extras);
  }

  /**
   * Returns a publisher that compares the dataset with an earlier version, adds what changed to the
   * publication, and refuses a dataset that lost ids or whose version says too little.
   *
   * @param version the earlier version, as {@link Earlier#read} takes it
   * @return the publisher
   */
  public Publisher withEarlier(Path version) {
    return new Publisher(dataset, licence, changelog, Optional.of(version), extras);
  }

  /**
   * Returns a publisher that puts more files into the publication, after those of earlier calls.
   *
   * @param extra what writes them
   * @return the publisher
   */
  public Publisher withExtra(Extra extra) {
    List<Extra> all = Stream.concat(extras.stream(), Stream.of(extra)).toList();
    return new Publisher(dataset, licence, changelog, earlier, all);
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
    return publish(TimelineYaml.read(dataset, findings), target, findings);
  }

  /**
   * Publishes a dataset that was read from another form than YAML; what describes the publication
   * lies in the folder all the same.
   *
   * @param draft the dataset as it was read
   * @param target the folder to publish to, as for {@link #publish(Path, Findings)}
   * @param findings what was found as it was read; takes what is found now
   * @return the dataset
   * @throws InvalidDataException if the dataset is not valid; nothing was written then
   * @throws IOException if a file cannot be read or written; the target is then as it was
   */
  public Timeline publish(Draft draft, Path target, Findings findings) throws IOException {
    Optional<Description> description = description(findings);
    Timeline timeline = Validator.accept(draft, dataset.toString(), findings);
    Optional<Comparison> changes = compare(draft, timeline, findings);
    try (Replacement replacement = Replacement.of(target)) {
      checkReplaceable(target);
      write(new Publication(timeline, description.orElseThrow(), replacement.staging()), changes);
      replacement.commit();
    }
    return timeline;
  }

  private Optional<Comparison> compare(Draft draft, Timeline timeline, Findings findings)
      throws IOException {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Comparison changes = Earlier.compare(earlier.get(), timeline);
    changes.check(draft, findings);
    if (findings.hasErrors()) {
      throw new InvalidDataException(dataset.toString(), findings);
    }
    return Optional.of(changes);
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

  private void write(Publication publication, Optional<Comparison> changes) throws IOException {
    Timeline timeline = publication.timeline();
    Path json = Files.createDirectory(publication.file("json"));
    TimelineJson.write(timeline, json.resolve(timeline.metadata().name() + ".json"));
    for (Table<?> table : Tables.ALL) {
      lines(table, timeline, json);
    }
    Path csv = Files.createDirectory(publication.file("csv"));
    TimelineCsv.write(timeline, csv);
    TimelineCsv.writeVocabularies(csv);
    Spreadsheet.write(timeline, Files.createDirectory(publication.file("spreadsheet")));
    TimelineParquet.write(timeline, Files.createDirectory(publication.file("parquet")));
    for (Extra extra : extras) {
      extra.write(timeline, publication.description().description(), publication.folder());
    }
    describe(publication, changes);
  }

  private void describe(Publication publication, Optional<Comparison> changes) throws IOException {
    Codebook codebook = Codebook.of(publication.timeline());
    CodebookFile.write(codebook, publication.file(CodebookFile.TABLE.fileName()));
    CodebookPage.write(codebook, publication, publication.file(CodebookPage.FILE));
    Files.copy(licence, publication.file("LICENSE"));
    if (changelog.isPresent()) {
      Files.copy(changelog.get(), publication.file("CHANGELOG.md"));
    }
    if (changes.isPresent()) {
      Files.writeString(publication.file(ChangesFile.FILE), ChangesFile.print(changes.get()));
    }
    Citation.write(publication);
    DataPackageFile.write(publication);
    Croissant.write(publication);
    ReadMe.write(publication);
    Checksums.write(publication.folder());
  }

  private static <R extends Entity> void lines(Table<R> table, Timeline timeline, Path folder)
      throws IOException {
    TimelineJson.writeLines(table, table.of(timeline), folder.resolve(table.name() + ".jsonl"));
  }
}
