package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Whether a file begins and ends as a Parquet file does, said in plainer words than a parser's. */
final class FrameCheck {
  private static final String MARK = "PAR1";

  /** Both marks and the length of the footer between them. */
  private static final int LEAST = 12;

  /** The mark at the end, and the length of the footer before it. */
  private static final int TAIL = 8;

  private FrameCheck() {}

  static boolean check(InputFile file, Position at, Limits limits, Findings findings)
      throws IOException {
    long size = file.getLength();
    String problem = "";
    try (SeekableInputStream in = file.newStream()) {
      if (size < LEAST) {
        problem = "found one of " + size + " bytes";
      } else if (!MARK.equals(mark(in, 0))) {
        problem = "found one that does not begin with " + MARK;
      } else if (!MARK.equals(mark(in, size - MARK.length()))) {
        problem = "found one that does not end with " + MARK + ": it breaks off";
      } else {
        long most = Math.min(limits.document(), size - LEAST);
        long footer =
            Integer.toUnsignedLong(
                Integer.reverseBytes(ByteBuffer.wrap(four(in, size - TAIL)).getInt()));
        problem =
            footer <= most
                ? ""
                : "found one with a footer of " + footer + " bytes where " + most + " are the most";
      }
    }
    if (!problem.isEmpty()) {
      findings.add(FindingCode.MALFORMED, at, "expected a Parquet file, " + problem);
    }
    return problem.isEmpty();
  }

  private static String mark(SeekableInputStream in, long position) throws IOException {
    return new String(four(in, position), StandardCharsets.ISO_8859_1);
  }

  private static byte[] four(SeekableInputStream in, long position) throws IOException {
    byte[] bytes = new byte[MARK.length()];
    in.seek(position);
    in.readFully(bytes);
    return bytes;
  }
}
