package org.usiraq.timeline.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The name of a field as it stands in JSON, with its quotation marks and its colon. Immutable. */
final class Key {
  private final byte[] bytes;
  private final long head;
  private final long mask;
  private final long tail;

  Key(String name) {
    this.bytes = ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
    byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, Long.BYTES));
    this.mask = ByteScan.first(bytes.length);
    this.head = ByteScan.eight(padded, 0);
    this.tail = ByteScan.eight(padded, padded.length - Long.BYTES);
  }

  int length() {
    return bytes.length;
  }

  /** Whether it stands at an index, with eight bytes to be looked at there. */
  boolean isAt(byte[] in, int at) {
    if ((ByteScan.eight(in, at) & mask) != head) {
      return false;
    }
    int last = bytes.length - Long.BYTES;
    if (last <= 0) {
      return true;
    }
    if (at + bytes.length > in.length || ByteScan.eight(in, at + last) != tail) {
      return false;
    }
    for (int i = Long.BYTES; i < last; i++) {
      if (in[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
