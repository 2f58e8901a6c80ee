package org.usiraq.timeline.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * Reads the lines of a text file that need not be well made. A line ends with LF, CR LF or CR
 * alone. A line that is not UTF-8 is read as Windows-1252, which has a character for nearly every
 * byte, and told; a file that begins with the mark of UTF-16 is read as that.
 */
final class LooseReader implements Closeable {
  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private final InputStream in;
  private final String file;
  private final Findings findings;
  private final int longest = Limits.DEFAULT.record();
  private final byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private byte[] line = new byte[1 << 10];
  private int length;
  private long number;
  private long bytes;
  private boolean afterReturn;

  LooseReader(InputStream in, String file, Findings findings) throws IOException {
    this.file = file;
    this.findings = findings;
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    boolean little = first == 0xff && second == 0xfe;
    if (little || first == 0xfe && second == 0xff) {
      findings.add(
          FindingCode.BROKEN_ENCODING,
          Position.of(file),
          "expected UTF-8, found UTF-16, which is read as well");
      this.in = new Recoder(new InputStreamReader(in, StandardCharsets.UTF_16));
    } else {
      this.in = in;
    }
  }

  /** How many bytes were read. */
  long bytes() {
    return bytes;
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** The next line without its end, or empty at the end of the file. */
  Optional<String> next() throws IOException {
    length = 0;
    while (true) {
      if (start == end && !fill()) {
        if (length == 0) {
          return Optional.empty();
        }
        break;
      }
      byte b = buffer[start++];
      boolean feedOfReturn = b == '\n' && afterReturn;
      afterReturn = b == '\r';
      if (!feedOfReturn) {
        if (b == '\n' || b == '\r') {
          break;
        }
        append(b);
      }
    }
    number++;
    if (length > longest) {
      String message = "expected a line of at most " + longest + " bytes, found a longer one";
      findings.add(FindingCode.MALFORMED, Position.ofLine(file, number), message);
      return Optional.of("");
    }
    return Optional.of(decode());
  }

  private boolean fill() throws IOException {
    start = 0;
    end = Math.max(0, in.read(buffer));
    bytes += end;
    return end > 0;
  }

  /** Keeps a byte; of a line that is too long nothing but its length is kept. */
  private void append(byte b) {
    if (length == line.length && length < longest) {
      line = Arrays.copyOf(line, Math.min(2 * length, longest));
    }
    if (length < line.length) {
      line[length] = b;
    }
    length = Math.min(length, longest) + 1;
  }

  private String decode() {
    int from = number == 1 && length >= 3 && isMark() ? 3 : 0;
    for (int i = from; i < length; i++) {
      if (line[i] < 0) {
        return decodeOther(from);
      }
    }
    return new String(line, from, length - from, StandardCharsets.ISO_8859_1); // All ASCII.
  }

  private boolean isMark() {
    return line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf;
  }

  private String decodeOther(int from) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line, from, length - from))
          .toString();
    } catch (CharacterCodingException e) {
      findings.add(
          FindingCode.BROKEN_ENCODING,
          Position.ofLine(file, number),
          "expected UTF-8, found other bytes, which are read as Windows-1252");
      return new String(line, from, length - from, FALLBACK);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Gives UTF-8 for the characters of a reader. */
  private static final class Recoder extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[1 << 12];
    private byte[] bytes = new byte[0];
    private int at;

    Recoder(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return at < bytes.length || refill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int most) throws IOException {
      if (at == bytes.length && !refill()) {
        return -1;
      }
      int count = Math.min(most, bytes.length - at);
      System.arraycopy(bytes, at, to, offset, count);
      at += count;
      return count;
    }

    private boolean refill() throws IOException {
      int count = reader.read(chars, 0, chars.length - 1);
      if (count > 0 && Character.isHighSurrogate(chars[count - 1])) {
        count += Math.max(0, reader.read(chars, count, 1));
      }
      bytes =
          count <= 0 ? new byte[0] : new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
      at = 0;
      return bytes.length > 0;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
