package org.usiraq.timeline.parquet;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Compressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.io.IOException;
import java.util.Arrays;

/** LZ4 without a frame. */
final class Lz4Codec implements PageCodec {

  @Override
  public byte[] compress(byte[] bytes, int from, int length) {
    Lz4Compressor lz4 = new Lz4Compressor();
    byte[] to = new byte[lz4.maxCompressedLength(length)];
    return Arrays.copyOf(to, lz4.compress(bytes, from, length, to, 0, to.length));
  }

  @Override
  public byte[] decompress(byte[] bytes, int from, int length, int size) throws IOException {
    PageCodec.check(Math.min(size, (long) length * MOST), size);
    byte[] to = new byte[size];
    try {
      PageCodec.check(new Lz4Decompressor().decompress(bytes, from, length, to, 0, size), size);
    } catch (MalformedInputException e) {
      throw new IOException("expected a page in LZ4, found " + e.getMessage(), e);
    }
    return to;
  }
}
