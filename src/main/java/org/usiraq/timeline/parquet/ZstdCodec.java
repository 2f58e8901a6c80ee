package org.usiraq.timeline.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

/** Zstandard at its own default level, as others write it. */
final class ZstdCodec implements PageCodec {

  /** The most times that a block makes its bytes fewer. */
  private static final long LEAST_BLOCK = 1 << 15;

  @Override
  public byte[] compress(byte[] bytes, int from, int length) throws IOException {
    byte[] to = new byte[Math.toIntExact(Zstd.compressBound(length))];
    long size =
        Zstd.compressByteArray(
            to, 0, to.length, bytes, from, length, Zstd.defaultCompressionLevel());
    if (Zstd.isError(size)) {
      throw new IOException(Zstd.getErrorName(size));
    }
    return Arrays.copyOf(to, (int) size);
  }

  @Override
  public byte[] decompress(byte[] bytes, int from, int length, int size) throws IOException {
    // Streams that others have written do not say their size: memory is then taken as they grow.
    if (Zstd.getFrameContentSize(bytes, from, length) != size || size > length * LEAST_BLOCK) {
      return grow(bytes, from, length, size);
    }
    byte[] to = new byte[size];
    try {
      PageCodec.check(Zstd.decompressByteArray(to, 0, size, bytes, from, length), size);
    } catch (ZstdException e) {
      throw new IOException("expected a page in Zstandard, found " + e.getMessage(), e);
    }
    return to;
  }

  private static byte[] grow(byte[] bytes, int from, int length, int size) throws IOException {
    try (ZstdInputStreamNoFinalizer zstd =
        new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(bytes, from, length))) {
      byte[] to = zstd.readNBytes(size);
      PageCodec.check(zstd.read() < 0 ? to.length : size + 1L, size);
      return to;
    }
  }
}
