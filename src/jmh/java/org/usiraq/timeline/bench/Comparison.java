package org.usiraq.timeline.bench;

import java.util.List;

/**
 * A task of ours beside that of a peer.
 *
 * @param task what is done
 * @param peer what the peer is called
 * @param ours the benchmark of ours, with its class
 * @param theirs the benchmark of the peer
 * @param target how many times as fast ours shall be at least; 0 where none is set
 */
record Comparison(String task, String peer, String ours, String theirs, double target) {
  private static final String JSON = "JsonLinesBenchmark.";
  private static final String CSV = "CsvBenchmark.";
  private static final String PARQUET = "ParquetBenchmark.";
  private static final String RULES = "ValidateBenchmark.";

  /** What is compared, with the targets that were set before the code was written. */
  static final List<Comparison> ALL =
      List.of(
          of(JSON, "JSON Lines read, 1 thread", "Jackson databind", "readOne", "readDatabind", 1.3),
          of(
              JSON,
              "JSON Lines read, 2 threads",
              "Jackson databind",
              "readTwo",
              "readDatabind",
              2.2),
          of(
              JSON,
              "JSON Lines write, 1 thread",
              "Jackson databind",
              "writeOne",
              "writeDatabind",
              1.1),
          of(
              JSON,
              "JSON Lines write, 2 threads",
              "Jackson databind",
              "writeTwo",
              "writeDatabind",
              1.9),
          of(CSV, "CSV read, 1 thread", "Commons CSV", "readOne", "readCommons", 0),
          of(CSV, "CSV read, 2 threads", "Commons CSV", "readTwo", "readCommons", 1.9),
          of(CSV, "CSV read, 2 threads", "FastCSV", "readTwo", "readFast", 0),
          of(CSV, "CSV write, 1 thread", "Commons CSV", "writeOne", "writeCommons", 0),
          of(CSV, "CSV write, 2 threads", "Commons CSV", "writeTwo", "writeCommons", 1.5),
          of(CSV, "CSV write, 2 threads", "FastCSV", "writeTwo", "writeFast", 0),
          of(PARQUET, "Parquet write, 1 thread", "Carpet", "writeOne", "writeCarpet", 1.6),
          of(PARQUET, "Parquet write, 2 threads", "Carpet", "writeTwo", "writeCarpet", 3),
          of(PARQUET, "Parquet write, 1 thread", "DuckDB appender", "writeOne", "writeDuckDb", 3.3),
          of(
              PARQUET,
              "Parquet write, 2 threads",
              "DuckDB appender",
              "writeTwo",
              "writeDuckDb",
              6.5),
          of(PARQUET, "Parquet write, 1 thread", "parquet-avro", "writeOne", "writeAvro", 0),
          of(PARQUET, "Parquet write, 1 thread", "our plain path", "writeOne", "writePlain", 0),
          of(PARQUET, "Parquet read, 1 thread", "Carpet", "readOne", "readCarpet", 1.4),
          of(PARQUET, "Parquet read, 2 threads", "Carpet", "readTwo", "readCarpet", 2.4),
          of(PARQUET, "Parquet read, 1 thread", "DuckDB JDBC", "readOne", "readDuckDb", 6),
          of(PARQUET, "Parquet read, 2 threads", "DuckDB JDBC", "readTwo", "readDuckDb", 11),
          of(PARQUET, "Parquet read, 1 thread", "parquet-avro", "readOne", "readAvro", 0),
          of(
              RULES,
              "Validate, all rules on records in memory",
              "our reading of the same from JSON Lines",
              "validateMemory",
              "readJson",
              0.5),
          of(
              RULES,
              "Read and validate as one stream",
              "our reading alone",
              "validateStream",
              "readJson",
              0),
          of(
              "EdtfBenchmark.",
              "EDTF, parse a day",
              "LocalDate.parse",
              "parseDay",
              "localDateParse",
              0));

  private static Comparison of(
      String group, String task, String peer, String ours, String theirs, double target) {
    return new Comparison(task, peer, group + ours, group + theirs, target);
  }
}
