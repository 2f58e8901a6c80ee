package org.usiraq.timeline.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Reads the files of one dataset folder. */
final class FolderReader {
  private static final String METADATA = "metadata.yaml";
  private static final String WITHDRAWN = "withdrawn.yaml";
  private static final String EXPECTATIONS = "expectations.yaml";

  /** Read by the build, which describes the publication with it. */
  private static final Set<String> READ_ELSEWHERE = Set.of("publication.yaml");

  private final Path folder;
  private final Findings findings;
  private final Draft draft = new Draft();

  FolderReader(Path folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  Draft read() throws IOException {
    if (!Files.isDirectory(folder)) {
      findings.add(
          FindingCode.MISSING_FILE,
          Position.of(folder.toString()),
          "expected a folder with the YAML files of a dataset, found none");
      return draft;
    }
    SortedMap<String, Path> files = files();
    Path metadata = files.remove(METADATA);
    if (metadata == null) {
      missing(METADATA, "a file that says what the dataset is");
    } else {
      file(metadata, METADATA).one(Tables.METADATA).ifPresent(draft::metadata);
    }
    Path withdrawn = files.remove(WITHDRAWN);
    if (withdrawn != null) {
      file(withdrawn, WITHDRAWN).each(Withdrawn.STRUCT, this::withdraw);
    }
    files.keySet().removeAll(READ_ELSEWHERE);
    Path expectations = files.remove(EXPECTATIONS);
    for (Table<?> table : Tables.ALL) {
      table(table, files);
    }
    if (expectations != null) {
      file(expectations, EXPECTATIONS).each(Expectation.STRUCT, this::expect);
    }
    for (String name : files.keySet()) {
      findings.add(
          FindingCode.UNKNOWN_FILE,
          Position.of(name),
          "expected metadata.yaml, withdrawn.yaml, expectations.yaml, publication.yaml,"
              + " <table>.yaml or <table>/<any name>.yaml, where <table> is one of "
              + String.join(", ", Tables.ALL.stream().map(Table::name).toList()));
    }
    return draft;
  }

  /** The files by their names within the folder, with slashes, whatever the file system. */
  private SortedMap<String, Path> files() throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) tree::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file) && !isNoData(name)) {
          files.put(name, file);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  /** Hidden files and pages for curators; whatever else lies in the folder was meant to be read. */
  private static boolean isNoData(String name) {
    return name.endsWith(".md") || name.startsWith(".") || name.contains("/.");
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private <R extends Entity> void table(Table<R> table, SortedMap<String, Path> files)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : files.keySet()) {
      if (name.equals(table.name() + ".yaml")
          || name.startsWith(table.name() + "/") && isYaml(name)) {
        names.add(name);
      }
    }
    if (names.isEmpty()) {
      missing(table.name() + ".yaml", "a file or a folder " + table.name() + "/ with records");
      draft.incomplete(table);
    }
    for (String name : names) {
      Path file = files.get(name);
      if (file != null) {
        boolean whole =
            file(file, name)
                .each(
                    table.struct(),
                    (record, faults) -> draft.take(table, record, faults, findings));
        if (!whole) {
          draft.incomplete(table);
        }
      }
      files.remove(name);
    }
  }

  private void withdraw(Assembler<Withdrawn> record, Faults faults) {
    record.finish().ifPresent(row -> draft.withdraw(row.table(), row.id()));
    faults.flush("", findings);
  }

  /** Once the tables are read. */
  private void expect(Assembler<Expectation> record, Faults faults) {
    record.finish().ifPresent(row -> row.check(draft, record.origin(), findings));
    faults.flush("", findings);
  }

  private YamlFile file(Path file, String name) {
    return new YamlFile(file, name, findings);
  }

  private void missing(String name, String what) {
    findings.add(FindingCode.MISSING_FILE, Position.of(name), "expected " + what + ", found none");
  }
}
