package org.usiraq.timeline.parquet;

import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** How the pages of a file are compressed. Readers find out by themselves. */
public enum Compression {
  /** Not at all: every reader takes it, and needs no native code for it. */
  UNCOMPRESSED,
  /** Fast, and known to every reader. */
  SNAPPY,
  /** As small as Zstandard, but slow; known to every reader. */
  GZIP,
  /** Small and fast. */
  ZSTD,
  /** The fastest to read; older readers do not know it. */
  LZ4_RAW;

  CompressionCodecName codec() {
    return CompressionCodecName.valueOf(name());
  }
}
