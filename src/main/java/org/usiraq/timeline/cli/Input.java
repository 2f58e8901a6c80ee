package org.usiraq.timeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.usiraq.timeline.build.DataPackage;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.StreamValidator;
import org.usiraq.timeline.yaml.TimelineYaml;

/**
 * A dataset that a command line names.
 *
 * @param path a file of JSON or a folder of another format
 * @param format what is there
 */
record Input(Path path, Format format) {
  private static final long LARGE = 32L << 20;

  /** Reads a dataset, whatever its faults. */
  Draft read(Findings findings) throws IOException {
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return switch (format) {
      case YAML -> TimelineYaml.read(path, findings);
      case JSON -> TimelineJson.read(path, findings);
      case PARQUET -> TimelineParquet.read(path, findings);
      case CSV -> csv(findings);
      case JSONL -> lines(findings);
    };
  }

  private Draft csv(Findings findings) throws IOException {
    Optional<Metadata> metadata = DataPackage.metadata(path, findings);
    return metadata.isPresent() ? TimelineCsv.read(path, metadata.get(), findings) : new Draft();
  }

  private Draft lines(Findings findings) throws IOException {
    Draft draft = new Draft();
    DataPackage.metadata(path, findings).ifPresent(draft::metadata);
    for (Table<?> table : Tables.ALL) {
      lines(table, draft, findings);
    }
    return draft;
  }

  /** Reads what a folder of tables says of its dataset; what keeps it from being read is told. */
  Optional<Metadata> metadata(Findings findings) throws IOException {
    return format == Format.PARQUET
        ? TimelineParquet.metadata(path.resolve(Tables.EVENTS.name() + format.ending()), findings)
        : DataPackage.metadata(path, findings);
  }

  private void lines(Table<?> table, Draft draft, Findings findings) throws IOException {
    Path file = path.resolve(table.name() + format.ending());
    if (Files.exists(file)) {
      TimelineJson.readLines(table, file, draft, findings);
    } else {
      draft.incomplete(table);
      findings.add(
          FindingCode.MISSING_FILE, Position.of(file.toString()), "expected a file, found none");
    }
  }

  /** Whether it is of files of tables, and too large to be kept in memory. */
  boolean isLarge() throws IOException {
    if (format == Format.YAML || format == Format.JSON) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      long bytes = 0;
      for (Path file : files.toList()) {
        bytes += file.toString().endsWith(format.ending()) ? Files.size(file) : 0;
      }
      return bytes >= LARGE;
    }
  }

  /** Validates a dataset of files of tables as it reads it. */
  void validate(StreamValidator validator, Findings findings) throws IOException {
    Draft draft = validator.draft();
    if (format != Format.PARQUET) {
      Optional<Metadata> metadata = DataPackage.metadata(path, findings);
      if (metadata.isEmpty() && format == Format.CSV) {
        return;
      }
      metadata.ifPresent(draft::metadata);
    }
    for (Table<?> table : StreamValidator.ORDER) {
      switch (format) {
        case CSV -> TimelineCsv.readTable(table, path, draft, findings);
        case PARQUET -> TimelineParquet.readTable(table, path, draft, findings);
        default -> lines(table, draft, findings);
      }
    }
    validator.finish();
  }

  /** Reads a dataset, or tells what keeps it from being one. */
  Timeline load() throws IOException {
    Findings findings = new Findings();
    return read(findings).toTimeline(path.toString(), findings);
  }

  /** Reads a dataset from a stream: one JSON document. */
  static Timeline load(InputStream in) throws IOException {
    Findings findings = new Findings();
    return TimelineJson.read(in, STDIN, findings).toTimeline(STDIN, findings);
  }

  /** What to call standard input. */
  static final String STDIN = "(standard input)";

  /** Where a file lies that a finding names: readers of folders name it within the folder. */
  String locate(String file) {
    boolean within = Files.isDirectory(path) && !file.startsWith(path.toString());
    return within ? path.resolve(file).toString() : file;
  }
}
