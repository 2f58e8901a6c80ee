package org.usiraq.timeline.yaml;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.RecordReader;
import org.usiraq.timeline.io.Tokens.Kind;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;
import org.yaml.snakeyaml.LoaderOptions;

/** One YAML file, which holds one mapping or one list of mappings. */
final class YamlFile {
  private static final Limits LIMITS = Limits.DEFAULT;
  private static final YAMLFactory FACTORY = factory();

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LIMITS.document());
    options.setNestingDepthLimit(LIMITS.depth());
    options.setMaxAliasesForCollections(0);
    return YAMLFactory.builder()
        .loaderOptions(options)
        .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(LIMITS.depth())
                .maxStringLength(LIMITS.text())
                .build())
        .build();
  }

  /** Reads what the tokens of the file hold. */
  @FunctionalInterface
  private interface Content {
    void read(YamlTokens tokens) throws IOException;
  }

  /** What the file holds, read when it is asked for. */
  @FunctionalInterface
  interface Bytes {
    byte[] read() throws IOException;
  }

  private final Bytes file;
  private final String name;
  private final Findings findings;
  private final Faults faults = new Faults();

  /**
   * @param name what to call the file in findings
   */
  YamlFile(Path file, String name, Findings findings) {
    this(() -> read(file, name), name, findings);
  }

  private static byte[] read(Path file, String name) throws IOException {
    if (Files.size(file) > LIMITS.document()) {
      throw new MalformedException(
          Position.of(name),
          "expected a file of at most "
              + LIMITS.document()
              + " bytes, found one of "
              + Files.size(file));
    }
    return Files.readAllBytes(file);
  }

  YamlFile(Bytes file, String name, Findings findings) {
    this.file = file;
    this.name = name;
    this.findings = findings;
  }

  /** Reads the one mapping that the file holds. */
  <T> Optional<T> one(Struct<T> struct) throws IOException {
    Assembler<T> assembler = new Assembler<>(struct, faults);
    assembler.start(Position.of(name));
    boolean whole =
        read(
            tokens -> {
              expect(Kind.START_RECORD, tokens.next(), tokens);
              new RecordReader(tokens).read(assembler, tokens.position());
            });
    Optional<T> made = whole ? assembler.finish() : Optional.empty();
    faults.flush("", findings);
    return made;
  }

  /**
   * Reads each mapping of the list that the file holds.
   *
   * @param take is given the assembler when it has all fields of a mapping, and the faults
   * @return whether the file was read to its end
   */
  <T> boolean each(Struct<T> struct, BiConsumer<Assembler<T>, Faults> take) throws IOException {
    Assembler<T> assembler = new Assembler<>(struct, faults);
    return read(
        tokens -> {
          expect(Kind.START_LIST, tokens.next(), tokens);
          RecordReader reader = new RecordReader(tokens);
          for (Kind kind = tokens.next(); kind != Kind.END_LIST; kind = tokens.next()) {
            if (kind == Kind.START_RECORD) {
              reader.read(assembler, tokens.position());
              take.accept(assembler, faults);
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
        });
  }

  private void expect(Kind expected, Kind found, YamlTokens tokens) throws MalformedException {
    if (found != expected) {
      Position at = found == Kind.END ? Position.of(name) : tokens.position();
      throw new MalformedException(
          at, "expected " + RecordReader.name(expected) + ", found " + RecordReader.name(found));
    }
  }

  private boolean read(Content content) throws IOException {
    try (YAMLParser parser = FACTORY.createParser(Utf8.read(file.read(), name, LIMITS.text()))) {
      YamlTokens tokens = new YamlTokens(parser, name);
      content.read(tokens);
      expect(Kind.END, tokens.next(), tokens);
      return true;
    } catch (MalformedException e) {
      faults.flush("", findings);
      findings.add(FindingCode.MALFORMED, e.position(), String.valueOf(e.getMessage()));
      return false;
    }
  }
}
