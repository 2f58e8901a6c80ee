package org.usiraq.timeline.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/** Compresses and decompresses single pages. Implementations may be called by any thread. */
interface PageCodec {

  /** The most times that LZ4 makes bytes fewer, and Snappy. */
  int MOST = 256;

  byte[] compress(byte[] bytes, int from, int length) throws IOException;

  /**
   * Decompresses a page.
   *
   * @param size how many bytes it says it will be, which is not to be believed before it is seen
   */
  byte[] decompress(byte[] bytes, int from, int length, int size) throws IOException;

  /** Returns the codec of a name; parquet-java's own, which needs Hadoop, are not among them. */
  static boolean knows(CompressionCodecName name) {
    return switch (name) {
      case UNCOMPRESSED, SNAPPY, GZIP, ZSTD, LZ4_RAW -> true;
      default -> false;
    };
  }

  static PageCodec of(CompressionCodecName name) {
    return switch (name) {
      case UNCOMPRESSED -> new Plain();
      case SNAPPY -> new SnappyCodec();
      case GZIP -> new Gzip();
      case ZSTD -> new ZstdCodec();
      case LZ4_RAW -> new Lz4Codec();
      default -> throw new IllegalArgumentException(name.name());
    };
  }

  /** Refuses a size before memory is spent on it. */
  static void check(long found, int expected) throws IOException {
    if (found != expected) {
      throw new IOException("expected a page of " + expected + " bytes, found " + found);
    }
  }

  /** Pages as they are. */
  final class Plain implements PageCodec {
    @Override
    public byte[] compress(byte[] bytes, int from, int length) {
      return Arrays.copyOfRange(bytes, from, from + length);
    }

    @Override
    public byte[] decompress(byte[] bytes, int from, int length, int size) throws IOException {
      check(length, size);
      return Arrays.copyOfRange(bytes, from, from + length);
    }
  }

  /** Snappy, whose pages begin with their size. */
  final class SnappyCodec implements PageCodec {
    @Override
    public byte[] compress(byte[] bytes, int from, int length) throws IOException {
      byte[] to = new byte[Snappy.maxCompressedLength(length)];
      return Arrays.copyOf(to, Snappy.compress(bytes, from, length, to, 0));
    }

    @Override
    public byte[] decompress(byte[] bytes, int from, int length, int size) throws IOException {
      check(Snappy.uncompressedLength(bytes, from, length), size);
      check(Math.min(size, (long) length * MOST), size);
      byte[] to = new byte[size];
      check(Snappy.uncompress(bytes, from, length, to, 0), size);
      return to;
    }
  }

  /** The JDK's own. */
  final class Gzip implements PageCodec {
    @Override
    public byte[] compress(byte[] bytes, int from, int length) throws IOException {
      ByteArrayOutputStream to = new ByteArrayOutputStream(length / 2 + 64);
      try (GZIPOutputStream gzip = new GZIPOutputStream(to)) {
        gzip.write(bytes, from, length);
      }
      return to.toByteArray();
    }

    @Override
    public byte[] decompress(byte[] bytes, int from, int length, int size) throws IOException {
      try (GZIPInputStream gzip =
          new GZIPInputStream(new ByteArrayInputStream(bytes, from, length))) {
        byte[] to = gzip.readNBytes(size);
        check(gzip.read() < 0 ? to.length : size + 1L, size);
        return to;
      }
    }
  }
}
