package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Whether a file begins and ends as a Parquet file does, said in plainer words than a parser's. */
final class FrameCheck {
  private static final String MARK = "PAR1";

  /** Both marks and the length of the footer between them. */
  private static final int LEAST = 12;

  private FrameCheck() {}

  static boolean check(Path file, Position at, Findings findings) throws IOException {
    if (!Files.isRegularFile(file)) {
      findings.add(FindingCode.MALFORMED, at, "expected a Parquet file, found a folder");
      return false;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long size = channel.size();
      String problem = "";
      if (size < LEAST) {
        problem = "found one of " + size + " bytes";
      } else if (!MARK.equals(mark(channel, 0))) {
        problem = "found one that does not begin with " + MARK;
      } else if (!MARK.equals(mark(channel, size - MARK.length()))) {
        problem = "found one that does not end with " + MARK + ": it breaks off";
      }
      if (!problem.isEmpty()) {
        findings.add(FindingCode.MALFORMED, at, "expected a Parquet file, " + problem);
      }
      return problem.isEmpty();
    }
  }

  private static String mark(SeekableByteChannel channel, long position) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MARK.length());
    channel.position(position);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
    return new String(bytes.array(), StandardCharsets.ISO_8859_1);
  }
}
