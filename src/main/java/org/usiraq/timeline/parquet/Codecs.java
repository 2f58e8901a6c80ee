package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.bytes.ByteBufferReleaser;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.BadConfigurationException;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.usiraq.timeline.io.Requirement;

/**
 * The codecs of pages by the jars that Parquet brings: nothing of Hadoop runs for them. Its own
 * serve the rare ones. May be called by any thread.
 */
final class Codecs implements CompressionCodecFactory {
  private static final Requirement RUNTIME =
      new Requirement(
          "Parquet in LZO, Brotli or Hadoop's LZ4",
          "org.apache.hadoop.shaded.com.ctc.wstx.io.InputBootstrapper",
          "org.apache.hadoop:hadoop-client-runtime");

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName name) {
    return new Compressor(name, PageCodec.of(name));
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
    if (PageCodec.knows(name)) {
      return new Decompressor(PageCodec.of(name));
    }
    RUNTIME.check();
    try {
      return new CodecFactory(new PlainParquetConfiguration(), 0).getDecompressor(name);
    } catch (LinkageError e) {
      // Hadoop's LZ4 wants a jar that Hadoop does not bring.
      throw new BadConfigurationException("expected a codec that can be had, found " + name, e);
    }
  }

  /** Returns the codecs of the pages of some groups of rows. */
  static Set<CompressionCodecName> of(List<BlockMetaData> groups) {
    return groups.stream()
        .flatMap(group -> group.getColumns().stream())
        .map(ColumnChunkMetaData::getCodec)
        .collect(Collectors.toSet());
  }

  /** Makes sure that a codec can be had, so that the lack of a jar is not called a file's fault. */
  static void require(CompressionCodecName name) {
    if (!PageCodec.knows(name)) {
      RUNTIME.check();
    }
  }

  @Override
  public void release() {}

  private static ByteBuffer buffer(BytesInput bytes) throws IOException {
    return bytes.toByteBuffer(new ByteBufferReleaser(HeapByteBufferAllocator.getInstance()));
  }

  /** Works on bytes of an array. */
  private interface Work {
    byte[] on(byte[] bytes, int from, int length) throws IOException;
  }

  private static byte[] work(ByteBuffer buffer, Work work) throws IOException {
    try {
      if (buffer.hasArray()) {
        int from = buffer.arrayOffset() + buffer.position();
        return work.on(buffer.array(), from, buffer.remaining());
      }
      byte[] bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      return work.on(bytes, 0, bytes.length);
    } catch (LinkageError e) {
      // Codecs unpack their native code into the folder of temporary files, which may be full.
      Throwable why = e.getCause() == null ? e : e.getCause();
      throw new IOException("expected a codec that can be loaded, found: " + why.getMessage(), e);
    }
  }

  private record Compressor(CompressionCodecName getCodecName, PageCodec codec)
      implements BytesInputCompressor {

    @Override
    public BytesInput compress(BytesInput bytes) throws IOException {
      return BytesInput.from(work(buffer(bytes), codec::compress));
    }

    @Override
    public void release() {}
  }

  private record Decompressor(PageCodec codec) implements BytesInputDecompressor {

    @Override
    public BytesInput decompress(BytesInput bytes, int size) throws IOException {
      return BytesInput.from(decompress(buffer(bytes), size));
    }

    @Override
    public void decompress(ByteBuffer input, int compressed, ByteBuffer output, int size)
        throws IOException {
      ByteBuffer page = input.slice(input.position(), compressed);
      output.put(decompress(page, size));
      input.position(input.position() + compressed);
    }

    private byte[] decompress(ByteBuffer page, int size) throws IOException {
      return work(page, (from, start, length) -> codec.decompress(from, start, length, size));
    }

    @Override
    public void release() {}
  }
}
