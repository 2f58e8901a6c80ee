package org.usiraq.timeline.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.usiraq.timeline.io.Requirement;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Validator;

/**
 * Reads a dataset from the YAML files that people curate.
 *
 * <p>A folder holds {@code metadata.yaml}, and for each table either {@code <table>.yaml} or a
 * folder {@code <table>/} of files with any names, each of them one list of records. {@code
 * withdrawn.yaml} lists ids that must not be used again, and {@code expectations.yaml} says what
 * the tables have at least, so that records lost by accident are a finding; either may be left out.
 * Derived fields may be left out, as may empty lists and absent values. The methods hold no state
 * and may be called by any thread.
 */
public final class TimelineYaml {

  private static final Requirement YAML =
      new Requirement(
          "YAML",
          "com.fasterxml.jackson.dataformat.yaml.YAMLFactory",
          "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml");

  private TimelineYaml() {}

  /**
   * Reads and validates a dataset.
   *
   * @param folder the folder of YAML files
   * @return the dataset
   * @throws InvalidDataException if anything in it is not as it must be; lists every fault
   * @throws IOException if a file cannot be read
   * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not on the class path
   */
  public static Timeline read(Path folder) throws IOException {
    Findings findings = new Findings();
    return Validator.accept(read(folder, findings), folder.toString(), findings);
  }

  /**
   * Reads a dataset, whatever its faults; the rules that records keep together are not applied.
   *
   * @param folder the folder of YAML files
   * @param findings what takes the faults
   * @return what could be read
   * @throws IOException if a file cannot be read
   * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not on the class path
   */
  public static Draft read(Path folder, Findings findings) throws IOException {
    YAML.check();
    return new FolderReader(folder, findings).read();
  }

  /**
   * Reads a file that holds one mapping.
   *
   * @param file the file
   * @param struct the shape of the mapping
   * @param findings what takes the faults
   * @param <T> the Java type of what it holds
   * @return what it holds, or empty if a fault keeps it from being read
   * @throws IOException if the file cannot be read
   * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not on the class path
   */
  public static <T> Optional<T> readOne(Path file, Struct<T> struct, Findings findings)
      throws IOException {
    YAML.check();
    return new YamlFile(file, String.valueOf(file.getFileName()), findings).one(struct);
  }

  /**
   * Reads a document that holds one mapping.
   *
   * @param in the document; not closed
   * @param name what to call it in findings
   * @param struct the shape of the mapping
   * @param findings what takes the faults
   * @param <T> the Java type of what it holds
   * @return what it holds, or empty if a fault keeps it from being read
   * @throws IOException if the document cannot be read
   * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not on the class path
   */
  public static <T> Optional<T> readOne(
      InputStream in, String name, Struct<T> struct, Findings findings) throws IOException {
    YAML.check();
    byte[] bytes = in.readAllBytes();
    return new YamlFile(() -> bytes, name, findings).one(struct);
  }
}
