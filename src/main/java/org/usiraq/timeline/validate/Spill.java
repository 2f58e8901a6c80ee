package org.usiraq.timeline.validate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Entries on disk, dealt out by the hash of table and key: entries that belong together are in one
 * share, in the order in which they came, and a share is small enough to be looked at in memory.
 * Few entries never reach the disk. The file has no name where the system allows that, and is gone
 * with the process whatever ends it. For one thread.
 */
final class Spill implements Closeable {

  /** How many shares there are. */
  static final int SHARES = 256;

  private static final int BLOCK = 1 << 15;
  private static final List<Entry.Kind> KINDS = List.of(Entry.Kind.values());

  /** The bytes of one share: blocks that were written, and the rest. */
  private static final class Share {
    private byte[] rest = new byte[256];
    private int size;
    private long[] blocks = new long[4];
    private int written;
    private long length;

    private void room(int bytes) {
      if (rest.length - size < bytes) {
        rest = Arrays.copyOf(rest, Math.max(rest.length * 2, size + bytes));
      }
    }

    private void number(long number) {
      room(10);
      long left = number;
      while ((left & ~0x7fL) != 0) {
        rest[size++] = (byte) (left & 0x7f | 0x80);
        left >>>= 7;
      }
      rest[size++] = (byte) left;
    }

    private void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      room(bytes.length);
      System.arraycopy(bytes, 0, rest, size, bytes.length);
      size += bytes.length;
    }
  }

  private final Path folder;
  private final Share[] shares = new Share[SHARES];
  private final List<String> files = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private String lastFile = "";
  private int lastNumber = -1;
  private @Nullable FileChannel channel;
  private long length;

  /**
   * Makes an empty one.
   *
   * @param folder where to put the file, once there is one
   */
  Spill(Path folder) {
    this.folder = folder;
    Arrays.setAll(shares, i -> new Share());
  }

  void add(Entry entry) throws IOException {
    long hash = LongMap.hash(entry.table(), entry.key());
    Share share = shares[(int) (hash >>> 56) & SHARES - 1];
    share.number(KINDS.indexOf(entry.kind()));
    share.number(entry.table());
    share.number(entry.from());
    share.text(entry.key());
    boolean own = entry.record().equals(entry.key());
    share.number(own ? 1 : 0);
    if (!own) {
      share.text(entry.record());
    }
    share.text(entry.field());
    share.text(entry.text());
    share.number(entry.order());
    position(share, entry.at());
    boolean same = entry.at().equals(entry.recordAt());
    share.number(same ? 0 : 1);
    if (!same) {
      position(share, entry.recordAt());
    }
    if (share.size >= BLOCK) {
      write(share);
    }
  }

  private void position(Share share, Position at) {
    if (lastNumber < 0 || !at.file().equals(lastFile)) {
      lastFile = at.file();
      lastNumber =
          numbers.computeIfAbsent(
              lastFile,
              file -> {
                files.add(file);
                return files.size() - 1;
              });
    }
    share.number(lastNumber);
    share.number(at.line());
    share.number(at.row());
  }

  private void write(Share share) throws IOException {
    try {
      if (channel == null) {
        Path file = Files.createTempFile(folder, "validate-", ".tmp");
        channel =
            FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
      }
      ByteBuffer bytes = ByteBuffer.wrap(share.rest, 0, share.size);
      long start = length;
      while (bytes.hasRemaining()) {
        length += channel.write(bytes, length);
      }
      if (share.blocks.length == share.written * 2) {
        share.blocks = Arrays.copyOf(share.blocks, share.written * 4);
      }
      share.blocks[share.written * 2] = start;
      share.blocks[share.written * 2 + 1] = share.size;
      share.written++;
      share.length += share.size;
      share.size = 0;
    } catch (IOException e) {
      throw new IOException(
          folder
              + ": expected room for what validation puts aside, "
              + length
              + " bytes so far: "
              + e.getMessage(),
          e);
    }
  }

  /** How many bytes were put on disk. */
  long length() {
    return length;
  }

  /** How many bytes a share has. */
  long length(int share) {
    return shares[share].length + shares[share].size;
  }

  /** The bytes of a share, to be given to {@link #entries}. */
  byte[] read(int number) throws IOException {
    Share share = shares[number];
    ByteBuffer all = ByteBuffer.allocate((int) length(number));
    for (int i = 0; i < share.written; i++) {
      all.limit(all.position() + (int) share.blocks[i * 2 + 1]);
      long at = share.blocks[i * 2];
      while (all.hasRemaining()) {
        int read = Objects.requireNonNull(channel).read(all, at);
        if (read < 0) {
          throw new IOException(folder + ": the file of what validation put aside was cut off");
        }
        at += read;
      }
    }
    all.limit(all.capacity());
    all.put(share.rest, 0, share.size);
    return all.array();
  }

  /** Tells the entries of a share in the order in which they came. */
  void entries(byte[] share, Consumer<Entry> told) {
    Cursor cursor = new Cursor(share);
    while (cursor.at < share.length) {
      told.accept(cursor.entry());
    }
  }

  /** Reads entries. */
  private final class Cursor {
    private final byte[] bytes;
    private int at;

    private Cursor(byte[] bytes) {
      this.bytes = bytes;
    }

    private Entry entry() {
      Entry.Kind kind = KINDS.get((int) number());
      int table = (int) number();
      int from = (int) number();
      String key = text();
      String record = number() == 1 ? key : text();
      String field = text();
      String text = text();
      long order = number();
      Position position = position();
      Position recordAt = number() == 0 ? position : position();
      return new Entry(kind, table, from, key, record, field, text, order, position, recordAt);
    }

    private Position position() {
      return new Position(files.get((int) number()), number(), number());
    }

    private long number() {
      long number = 0;
      int shift = 0;
      while (bytes[at] < 0) {
        number |= (bytes[at++] & 0x7fL) << shift;
        shift += 7;
      }
      return number | (long) bytes[at++] << shift;
    }

    private String text() {
      int length = (int) number();
      String text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
