package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Validator;

/**
 * The descriptor of a publication, {@code datapackage.json} (Data Package v2): tables, columns,
 * types, keys, and what the dataset says of itself, which its CSV files cannot.
 */
public final class DataPackage {
  /** The name of the file. */
  public static final String FILE = "datapackage.json";

  private DataPackage() {}

  /**
   * Reads and validates a dataset from CSV files, with the metadata from the descriptor beside or
   * above them.
   *
   * @param folder the folder of CSV files
   * @return the dataset
   * @throws InvalidDataException if anything in it is not as it must be; lists every fault
   * @throws IOException if a file cannot be read, or there is no descriptor
   */
  public static Timeline readCsv(Path folder) throws IOException {
    Findings findings = new Findings();
    Optional<Metadata> metadata = metadata(folder, findings);
    if (metadata.isEmpty()) {
      throw new InvalidDataException(folder.toString(), findings);
    }
    return Validator.accept(
        TimelineCsv.read(folder, metadata.get(), findings), folder.toString(), findings);
  }

  /**
   * Reads what a dataset says of itself from the descriptor in a folder or the one above it.
   *
   * @param folder the folder
   * @param findings what takes the faults
   * @return the metadata, or empty if a fault keeps it from being read
   * @throws IOException if the descriptor cannot be read, or there is none
   */
  public static Optional<Metadata> metadata(Path folder, Findings findings) throws IOException {
    Path beside = folder.resolve(FILE);
    Path above = folder.toAbsolutePath().normalize().resolveSibling(FILE);
    Path file = Files.exists(beside) ? beside : above;
    if (!Files.exists(file)) {
      throw new NoSuchFileException(
          beside.toString(), null, "expected a descriptor beside the CSV files or above them");
    }
    Position at = Position.of(file.toString());
    Object tree;
    try {
      tree = Json.parse(Files.readString(file));
    } catch (IOException e) {
      findings.add(FindingCode.MALFORMED, at, "expected JSON: " + e.getMessage());
      return Optional.empty();
    }
    Map<?, ?> descriptor = tree instanceof Map<?, ?> map ? map : Map.of();
    Faults faults = new Faults();
    Assembler<Metadata> assembler = new Assembler<>(Tables.METADATA, faults);
    assembler.start(at);
    for (Column<Metadata, ?> column : Tables.METADATA.columns()) {
      Object value =
          column.name().equals("licence") ? licence(descriptor) : descriptor.get(column.name());
      if (value instanceof String text) {
        assembler.text(column, text, at);
      }
    }
    Optional<Metadata> metadata = assembler.finish();
    faults.flush("metadata", findings);
    return metadata;
  }

  private static Object licence(Map<?, ?> descriptor) {
    return descriptor.get("licenses") instanceof List<?> licences
            && !licences.isEmpty()
            && licences.get(0) instanceof Map<?, ?> first
            && first.get("name") instanceof String name
        ? name
        : "";
  }
}
