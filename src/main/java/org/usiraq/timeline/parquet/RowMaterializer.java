package org.usiraq.timeline.parquet;

import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.usiraq.timeline.validate.Assembler;

/** Gives the fields of one row after the other to an assembler. */
final class RowMaterializer<R> extends RecordMaterializer<Assembler<R>> {
  private final Assembler<R> assembler;
  private final StructConverter<R> root;

  RowMaterializer(GroupType columns, Assembler<R> assembler, Row row) {
    this.assembler = assembler;
    this.root = new StructConverter<>(columns, assembler.struct(), () -> assembler, row);
  }

  /** Returns the assembler, which holds the fields of the row that was read last. */
  @Override
  public Assembler<R> getCurrentRecord() {
    return assembler;
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }
}
