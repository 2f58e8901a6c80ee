package org.usiraq.timeline.yaml;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.RecordReader;
import org.usiraq.timeline.io.Tokens.Kind;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Struct;
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
  private static final YAMLFactory FACTORY = new YAMLFactory();
  private static final String METADATA = "metadata.yaml";
  private static final String WITHDRAWN = "withdrawn.yaml";

  /** Read by the build, which describes the publication with it. */
  private static final Set<String> READ_ELSEWHERE = Set.of("publication.yaml");

  /** Reads what the tokens of one file hold. */
  @FunctionalInterface
  private interface Content {
    void read(YamlTokens tokens, String name) throws IOException;
  }

  private final Path folder;
  private final Findings findings;
  private final Draft draft = new Draft();
  private final Faults faults = new Faults();

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
    TreeMap<String, Path> files = files();
    Path metadata = files.remove(METADATA);
    if (metadata == null) {
      missing(METADATA, "a file that says what the dataset is");
    } else {
      read(metadata, METADATA, this::metadata);
    }
    Path withdrawn = files.remove(WITHDRAWN);
    if (withdrawn != null) {
      read(withdrawn, WITHDRAWN, this::withdrawn);
    }
    files.keySet().removeAll(READ_ELSEWHERE);
    for (Table<?> table : Tables.ALL) {
      table(table, files);
    }
    for (String name : files.keySet()) {
      findings.add(
          FindingCode.UNKNOWN_FILE,
          Position.of(name),
          "expected metadata.yaml, withdrawn.yaml, publication.yaml, <table>.yaml or a file in a"
              + " folder <table>/, where <table> is one of "
              + String.join(", ", Tables.ALL.stream().map(Table::name).toList()));
    }
    return draft;
  }

  /** The YAML files by their names within the folder, with slashes, whatever the file system. */
  private TreeMap<String, Path> files() throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) tree::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
          files.put(name, file);
        }
      }
    }
    return files;
  }

  private <R extends Entity> void table(Table<R> table, TreeMap<String, Path> files)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : files.keySet()) {
      if (name.equals(table.name() + ".yaml") || name.startsWith(table.name() + "/")) {
        names.add(name);
      }
    }
    if (names.isEmpty()) {
      missing(table.name() + ".yaml", "a file or a folder " + table.name() + "/ with records");
    }
    for (String name : names) {
      Path file = files.get(name);
      if (file != null) {
        read(file, name, (tokens, at) -> records(tokens, at, table));
      }
      files.remove(name);
    }
  }

  private void missing(String name, String what) {
    findings.add(FindingCode.MISSING_FILE, Position.of(name), "expected " + what + ", found none");
  }

  private void read(Path file, String name, Content content) throws IOException {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        YAMLParser parser = FACTORY.createParser(text)) {
      YamlTokens tokens = new YamlTokens(parser, name);
      content.read(tokens, name);
      if (tokens.next() != Kind.END) {
        throw new MalformedException(tokens.position(), "expected the end of the file, found more");
      }
    } catch (MalformedException e) {
      faults.flush("", findings);
      findings.add(FindingCode.MALFORMED, e.position(), String.valueOf(e.getMessage()));
    } catch (CharacterCodingException e) {
      faults.flush("", findings);
      findings.add(FindingCode.MALFORMED, Position.of(name), "expected UTF-8, found other bytes");
    }
  }

  private void metadata(YamlTokens tokens, String name) throws IOException {
    Assembler<Metadata> assembler = new Assembler<>(Tables.METADATA, faults);
    if (tokens.next() != Kind.START_RECORD) {
      throw new MalformedException(Position.of(name), "expected a mapping of fields");
    }
    new RecordReader(tokens).read(assembler, tokens.position());
    assembler.finish().ifPresent(draft::metadata);
    faults.flush("", findings);
  }

  private <R extends Entity> void records(YamlTokens tokens, String name, Table<R> table)
      throws IOException {
    Assembler<R> assembler = new Assembler<>(table.struct(), faults);
    each(tokens, name, assembler, () -> draft.take(table, assembler, faults, findings));
  }

  private void withdrawn(YamlTokens tokens, String name) throws IOException {
    Assembler<Withdrawn> assembler = new Assembler<>(Withdrawn.STRUCT, faults);
    each(
        tokens,
        name,
        assembler,
        () -> {
          assembler.finish().ifPresent(row -> draft.withdraw(row.table(), row.id()));
          faults.flush("", findings);
        });
  }

  private <T> void each(
      YamlTokens tokens, String name, Assembler<T> assembler, Runnable take) throws IOException {
    Kind start = tokens.next();
    if (start != Kind.START_LIST) {
      throw new MalformedException(
          start == Kind.END ? Position.of(name) : tokens.position(),
          "expected a list of records, found " + RecordReader.name(start));
    }
    Struct<T> struct = assembler.struct();
    for (Kind kind = tokens.next(); kind != Kind.END_LIST; kind = tokens.next()) {
      if (kind == Kind.START_RECORD) {
        new RecordReader(tokens).read(assembler, tokens.position());
        take.run();
      } else {
        findings.add(
            FindingCode.WRONG_SHAPE,
            tokens.position(),
            "expected a mapping with the fields of "
                + struct.name()
                + ", found "
                + RecordReader.name(kind));
        tokens.skip(kind);
      }
    }
  }
}
