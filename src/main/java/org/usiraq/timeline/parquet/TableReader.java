package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.usiraq.timeline.io.Requirement;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Reads the file of one table into a draft. For one file and one thread. */
final class TableReader<R extends Entity> {

  /** What follows for the rows from a column that the file as a whole has been told to lack. */
  private static final Set<FindingCode> CONSEQUENCES =
      EnumSet.of(FindingCode.IMPOSSIBLE_RECORD, FindingCode.DERIVED_DISAGREES);

  private static final Requirement CODECS =
      new Requirement(
          "Compressed Parquet",
          "org.apache.hadoop.shaded.com.ctc.wstx.io.InputBootstrapper",
          "org.apache.hadoop:hadoop-client-runtime");

  private final Table<R> table;
  private final String name;
  private final Draft draft;
  private final Findings findings;
  private final Faults faults = new Faults();
  private final Assembler<R> assembler;
  private final Row row;

  TableReader(Table<R> table, String name, Draft draft, Findings findings) {
    this.table = table;
    this.name = name;
    this.draft = draft;
    this.findings = findings;
    this.assembler = new Assembler<>(table.struct(), faults);
    this.row = new Row(name);
  }

  /** Reads the file; what is wrong with it becomes findings. */
  void read(Path file) throws IOException {
    if (!Files.exists(file)) {
      findings.add(FindingCode.MISSING_FILE, Position.of(name), "expected a file, found none");
      return;
    }
    if (!FrameCheck.check(file, Position.of(name), findings)) {
      return;
    }
    Optional<ParquetFileReader> opened = open(file);
    if (opened.isPresent()) {
      try (ParquetFileReader reader = opened.get()) {
        readAll(reader);
      }
    }
  }

  private Optional<ParquetFileReader> open(Path file) {
    try {
      return Optional.of(ParquetFileReader.open(new LocalInputFile(file), options()));
    } catch (IOException | RuntimeException e) {
      malformed(e);
      return Optional.empty();
    }
  }

  private static ParquetReadOptions options() {
    PlainParquetConfiguration configuration = new PlainParquetConfiguration();
    return new ParquetReadOptions.Builder(configuration)
        .withCodecFactory(new CodecFactory(configuration, 0))
        .usePageChecksumVerification()
        .build();
  }

  private void readAll(ParquetFileReader reader) {
    boolean compressed;
    try {
      compressed = isCompressed(reader);
    } catch (RuntimeException e) {
      malformed(e);
      return;
    }
    if (compressed) {
      // That nothing is there to decompress it with is not the file's fault.
      CODECS.check();
    }
    try {
      read(reader);
    } catch (RuntimeException e) {
      malformed(e);
    }
  }

  private static boolean isCompressed(ParquetFileReader reader) {
    return reader.getRowGroups().stream()
        .flatMap(group -> group.getColumns().stream())
        .anyMatch(chunk -> chunk.getCodec() != CompressionCodecName.UNCOMPRESSED);
  }

  private void read(ParquetFileReader reader) {
    FileMetaData file = reader.getFileMetaData();
    Position at = Position.of(name);
    checkCounts(reader);
    Footer.read(file.getKeyValueMetaData(), at, draft, findings);
    SchemaMatch.Result match = SchemaMatch.of(table, file.getSchema(), at, findings);
    if (match.columns().isEmpty()) {
      return;
    }
    MessageType asked = new MessageType(file.getSchema().getName(), match.columns());
    reader.setRequestedSchema(asked);
    MessageColumnIO columns =
        new ColumnIOFactory(file.getCreatedBy()).getColumnIO(asked, file.getSchema(), true);
    RowMaterializer<R> rows = new RowMaterializer<>(asked, assembler, row);
    long before = 0;
    for (int group = 0; group < reader.getRowGroups().size(); group++) {
      BlockMetaData block = reader.getRowGroups().get(group);
      row.move(before + 1);
      try {
        RecordReader<Assembler<R>> records =
            columns.getRecordReader(reader.readRowGroup(group), rows);
        for (long i = 1; i <= block.getRowCount(); i++) {
          row.move(before + i);
          read(records, match.absent());
        }
      } catch (IOException | RuntimeException e) {
        // The next group of rows may be whole.
        faults.flush(table, "", findings, reference -> {});
        malformed(e);
      }
      before += block.getRowCount();
    }
  }

  /**
   * Rows that a damaged footer no longer counts would be lost in silence: each column without lists
   * has one value a row, nulls too, and a file without row groups has nothing before its footer.
   */
  private void checkCounts(ParquetFileReader reader) {
    for (BlockMetaData group : reader.getRowGroups()) {
      for (ColumnChunkMetaData chunk : group.getColumns()) {
        boolean flat =
            reader.getFileMetaData().getSchema().getMaxRepetitionLevel(chunk.getPath().toArray())
                == 0;
        if (flat && chunk.getValueCount() != group.getRowCount()) {
          findings.add(
              FindingCode.MALFORMED,
              Position.of(name),
              "expected a footer whose counts agree, found "
                  + group.getRowCount()
                  + " rows and "
                  + chunk.getValueCount()
                  + " values of "
                  + chunk.getPath().toDotString());
          return;
        }
      }
    }
  }

  private void read(RecordReader<Assembler<R>> records, Set<String> absent) {
    assembler.start(row.at());
    records.read();
    if (absent.isEmpty()) {
      draft.take(table, assembler, faults, findings);
    } else {
      Findings ofRow = new Findings();
      draft.take(table, assembler, faults, ofRow);
      ofRow.list().stream().filter(f -> !follows(f, absent)).forEach(findings::add);
    }
  }

  private static boolean follows(Finding finding, Set<String> absent) {
    String column = finding.field().replaceAll("\\[[0-9]+\\]", "");
    return CONSEQUENCES.contains(finding.code())
        || absent.contains(column)
            && (finding.code() == FindingCode.MISSING_FIELD
                || finding.code() == FindingCode.NO_CITATION);
  }

  private void malformed(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String what = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    findings.add(
        FindingCode.MALFORMED,
        row.at(),
        "expected a Parquet file that can be read, found a fault (" + what + ")");
  }
}
