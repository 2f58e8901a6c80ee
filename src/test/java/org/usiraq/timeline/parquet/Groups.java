package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.usiraq.timeline.model.Metadata;

/** Rows in the model of parquet-java's own examples. */
final class Groups {

  private Groups() {}

  private static final class Builder extends ParquetReader.Builder<Group> {
    Builder(InputFile file, ParquetConfiguration configuration) {
      super(file, configuration);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  static List<Group> read(Path file) throws IOException {
    List<Group> groups = new ArrayList<>();
    try (ParquetReader<Group> reader =
        new Builder(new LocalInputFile(file), new PlainParquetConfiguration()).build()) {
      for (Group group = reader.read(); group != null; group = reader.read()) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** Writes a file, uncompressed, with so many rows in a row group. */
  static void write(
      Path file, MessageType schema, Metadata metadata, int rowsInGroup, List<Group> groups)
      throws IOException {
    Map<String, String> footer = Footer.of(metadata);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withExtraMetaData(footer)
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withRowGroupRowCountLimit(rowsInGroup)
            .build()) {
      for (Group group : groups) {
        writer.write(group);
      }
    }
  }

  /** Returns a copy of a row of the phases that lacks one field. */
  static Group copyWithout(String field, Group from) {
    Group to = new SimpleGroup(from.getType());
    for (int i = 0; i < from.getType().getFieldCount(); i++) {
      String name = from.getType().getFieldName(i);
      boolean given = from.getFieldRepetitionCount(i) > 0;
      if (given && !name.equals(field)) {
        switch (name) {
          case "former_ids" -> to.add(name, from.getGroup(name, 0));
          case "date_earliest", "date_latest" -> to.add(name, from.getInteger(name, 0));
          case "date_approximate", "date_uncertain" -> to.add(name, from.getBoolean(name, 0));
          default -> to.add(name, from.getString(name, 0));
        }
      }
    }
    return to;
  }

  /** Returns a field of every row. */
  static List<String> strings(String field, List<Group> rows) {
    return rows.stream().map(row -> row.getString(field, 0)).toList();
  }
}
