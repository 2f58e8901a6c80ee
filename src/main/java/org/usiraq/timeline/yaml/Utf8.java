package org.usiraq.timeline.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.validate.Position;

/** The text of a file in UTF-8; what YAML cannot hold is refused with the line it stands in. */
final class Utf8 {
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[^\\t\\n\\r\\x20-\\x7e\\x85\\xa0-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

  private Utf8() {}

  /**
   * @param name what to call the file in findings
   */
  static String read(byte[] bytes, String name) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    if (decoder.decode(in, out, true).isError()) {
      throw malformed(name, out.flip(), "expected UTF-8, found other bytes");
    }
    out.flip();
    Matcher unprintable = UNPRINTABLE.matcher(out);
    if (unprintable.find()) {
      throw malformed(
          name,
          out.subSequence(0, unprintable.start()),
          String.format(
              "expected text, found the character U+%04X", unprintable.group().codePointAt(0)));
    }
    return out.toString();
  }

  private static MalformedException malformed(String name, CharSequence before, String message) {
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return new MalformedException(Position.ofLine(name, line), message);
  }
}
