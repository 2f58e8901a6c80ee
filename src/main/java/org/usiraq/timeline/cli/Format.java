package org.usiraq.timeline.cli;

import java.util.Locale;

/** The formats of a dataset. */
enum Format {
  /** A folder of the files that people curate; it is read, not written. */
  YAML,
  /** One document. */
  JSON,
  /** One record a line, a file for each table. */
  JSONL,
  /** Normalised tables; a table's lists are files beside its own. */
  CSV,
  /** A file for each table. */
  PARQUET;

  /** What names of files end in. */
  String ending() {
    return "." + this;
  }

  /** As it is written on a command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
