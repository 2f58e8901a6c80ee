package org.usiraq.timeline.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.Signature;
import org.usiraq.timeline.validate.Position;

/** The text of a file in UTF-8; what YAML cannot hold is refused with the line it stands in. */
final class Utf8 {
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[^\\t\\n\\r\\x20-\\x7e\\x85\\xa0-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

  private Utf8() {}

  /**
   * @param name what to call the file in findings
   * @param longest how many bytes a line has at most: the parser's time grows with their square
   */
  static String read(byte[] bytes, String name, int longest) throws IOException {
    Optional<String> other = Signature.of(bytes, bytes.length);
    if (other.isPresent()) {
      throw new MalformedException(
          Position.of(name), "expected YAML in UTF-8, found " + other.get());
    }
    lines(bytes, name, longest);
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

  private static void lines(byte[] bytes, String name, int longest) throws IOException {
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        start = i + 1;
      } else if (i - start == longest) {
        throw malformed(
            name,
            new String(bytes, 0, i, StandardCharsets.ISO_8859_1),
            "expected a line of at most " + longest + " bytes, found a longer one");
      }
    }
  }

  private static MalformedException malformed(String name, CharSequence before, String message) {
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return new MalformedException(Position.ofLine(name, line), message);
  }
}
