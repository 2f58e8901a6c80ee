package org.usiraq.timeline.parquet.pages;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;

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

  BytesInput input() {
    return BytesInput.from(array, 0, size);
  }
}
