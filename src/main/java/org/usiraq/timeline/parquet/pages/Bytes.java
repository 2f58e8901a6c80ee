package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.parquet.bytes.ByteBufferReleaser;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;

/** Bytes that grow, in Parquet's order: the least significant first. For one thread. */
final class Bytes {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] array = new byte[256];
  private int size;

  static int intAt(byte[] from, int at) {
    return (int) INT.get(from, at);
  }

  static long longAt(byte[] from, int at) {
    return (long) LONG.get(from, at);
  }

  int size() {
    return size;
  }

  /** Returns the bytes themselves, of which the first {@link #size} count. */
  byte[] array() {
    return array;
  }

  void clear() {
    size = 0;
  }

  private void room(int more) {
    if (array.length - size < more) {
      array = Arrays.copyOf(array, Math.max(Math.addExact(size, more), array.length * 2));
    }
  }

  void putByte(int value) {
    room(1);
    array[size++] = (byte) value;
  }

  void putInt(int value) {
    room(Integer.BYTES);
    INT.set(array, size, value);
    size += Integer.BYTES;
  }

  void putLong(long value) {
    room(Long.BYTES);
    LONG.set(array, size, value);
    size += Long.BYTES;
  }

  void put(byte[] from, int start, int length) {
    room(length);
    System.arraycopy(from, start, array, size, length);
    size += length;
  }

  /** A text in UTF-8 behind its length. */
  void putText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    putInt(utf8.length);
    put(utf8, 0, utf8.length);
  }

  /** Values in the hybrid of runs and of packed bits. */
  void putRuns(int[] values, int count, int width) throws IOException {
    try (RunLengthBitPackingHybridEncoder runs =
        new RunLengthBitPackingHybridEncoder(
            width, 64, 1 << 20, HeapByteBufferAllocator.getInstance())) {
      for (int i = 0; i < count; i++) {
        runs.writeInt(values[i]);
      }
      ByteBuffer encoded =
          runs.toBytes()
              .toByteBuffer(new ByteBufferReleaser(HeapByteBufferAllocator.getInstance()));
      int length = encoded.remaining();
      room(length);
      encoded.get(array, size, length);
      size += length;
    }
  }

  /** Zeros and ones, eight a byte. */
  void putBits(int[] values, int count) {
    for (int from = 0; from < count; from += Byte.SIZE) {
      int eight = 0;
      for (int i = from; i < Math.min(count, from + Byte.SIZE); i++) {
        eight |= values[i] << (i - from);
      }
      putByte(eight);
    }
  }

  /** Puts a length where it was left out. */
  void setInt(int at, int value) {
    INT.set(array, at, value);
  }

  BytesInput input() {
    return BytesInput.from(array, 0, size);
  }
}
