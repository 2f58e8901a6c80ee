package org.usiraq.timeline.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.validate.Position;

/**
 * Reads UTF-8 strictly, a byte order mark passed over.
 *
 * <p>The readers of the JDK throw for a bad byte before they have given out what stands before it
 * in their buffer; this one gives that out first, and then knows the line of the bad byte.
 */
final class Utf8Reader extends Reader {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final String file;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
  private final CharBuffer chars = CharBuffer.allocate(1 << 16);
  private boolean ended;
  private long line = 1;

  /** Reads from a stream, which is closed with this; the file's name is for messages. */
  Utf8Reader(InputStream in, String file) throws IOException {
    this.in = in;
    this.file = file;
    byte[] start = in.readNBytes(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
      bytes.put(start);
    }
    bytes.flip();
    chars.flip();
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (!chars.hasRemaining() && !fill()) {
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(to, offset, count);
    return count;
  }

  /** Decodes more characters; false at the end. */
  private boolean fill() throws IOException {
    chars.clear();
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (chars.position() > 0) {
        chars.flip();
        for (int i = 0; i < chars.limit(); i++) {
          line += chars.get(i) == '\n' ? 1 : 0;
        }
        return true;
      }
      if (result.isError()) {
        throw malformed(result);
      }
      if (ended) {
        chars.flip();
        return false;
      }
      bytes.compact();
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = count < 0;
      bytes.position(bytes.position() + Math.max(0, count)).flip();
    }
  }

  private MalformedException malformed(CoderResult result) throws IOException {
    String message =
        String.format("expected UTF-8, found the byte 0x%02X", bytes.get(bytes.position()));
    try {
      result.throwException();
      throw new IllegalStateException("expected an error, found " + result);
    } catch (CharacterCodingException e) {
      return new MalformedException(Position.ofLine(file, line), message, e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
