package org.usiraq.timeline.parquet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * What a dataset says of itself, in the key-value metadata of every file's footer; keys that others
 * have added are left aside.
 */
final class Footer {
  /** The key of the version of the columns' meaning. */
  static final String SCHEMA_VERSION = "schema_version";

  /** Counts up when a column is removed or means something else, not when one is added. */
  static final String VERSION = "1";

  private static final String RECORD = "metadata";

  private Footer() {}

  static Map<String, String> of(Metadata metadata) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Tables.METADATA.columns().forEach(column -> put(pairs, column, metadata));
    pairs.put(SCHEMA_VERSION, VERSION);
    return pairs;
  }

  private static <V> void put(
      Map<String, String> pairs, Column<Metadata, V> column, Metadata metadata) {
    V value = column.get(metadata);
    if (value != null && column.type() instanceof Scalar<V> scalar) {
      pairs.put(column.name(), scalar.print(value));
    }
  }

  /** Tells where the columns of a file mean something else than those of this library. */
  static void checkVersion(Map<String, String> pairs, Position at, Findings findings) {
    String version = pairs.getOrDefault(SCHEMA_VERSION, VERSION);
    if (!version.equals(VERSION)) {
      disagrees(FindingCode.WRONG_SHAPE, at, SCHEMA_VERSION, VERSION, version, findings);
    }
  }

  /**
   * Reads the metadata of a file. The first file that has them says what those of the draft are;
   * every other must say the same, or the files are not of one dataset.
   */
  static void read(Map<String, String> pairs, Position at, Draft draft, Findings findings) {
    Faults faults = new Faults();
    Assembler<Metadata> assembler = new Assembler<>(Tables.METADATA, faults);
    assembler.start(at);
    for (Column<Metadata, ?> column : Tables.METADATA.columns()) {
      Optional.ofNullable(pairs.get(column.name()))
          .ifPresent(text -> assembler.text(column, text, at));
    }
    Optional<Metadata> made = assembler.finish();
    faults.flush(RECORD, findings);
    made.ifPresent(
        found ->
            draft
                .metadata()
                .ifPresentOrElse(
                    first -> compare(of(first), of(found), at, findings),
                    () -> draft.metadata(found)));
  }

  private static void compare(
      Map<String, String> first, Map<String, String> other, Position at, Findings findings) {
    first.forEach(
        (key, expected) -> {
          String found = other.getOrDefault(key, "");
          if (!found.equals(expected)) {
            disagrees(FindingCode.IMPOSSIBLE_RECORD, at, key, expected, found, findings);
          }
        });
  }

  private static void disagrees(
      FindingCode code, Position at, String key, String expected, String found, Findings findings) {
    String where = code == FindingCode.IMPOSSIBLE_RECORD ? " as in the files before" : "";
    String message = "expected '" + expected + "'" + where + ", found '" + found + "'";
    findings.add(new Finding(code, at, RECORD, key, found, message));
  }
}
