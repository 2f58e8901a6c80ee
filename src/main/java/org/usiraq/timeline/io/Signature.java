package org.usiraq.timeline.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file that should be text is instead, as its first bytes tell. */
public final class Signature {

  /** How many bytes are looked at, at most. */
  public static final int LENGTH = 64;

  private Signature() {}

  /**
   * Returns what a file is that cannot be read as text in UTF-8.
   *
   * @param bytes its first bytes, {@link #LENGTH} of them if it has as many
   * @param length how many there are
   * @return what to call it, with its article, or empty if it may be text
   */
  public static Optional<String> of(byte[] bytes, int length) {
    String start = new String(bytes, 0, Math.min(length, LENGTH), StandardCharsets.ISO_8859_1);
    String word = start.stripLeading().toLowerCase(Locale.ROOT);
    String found = "";
    if (start.startsWith("PAR1") || start.startsWith("PARE")) {
      found = "a Parquet file";
    } else if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      found = "a zip archive or a workbook";
    } else if (start.startsWith("\u001f\u008b")) {
      found = "a file compressed by gzip";
    } else if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      found = "an old workbook or document of an office program";
    } else if (start.startsWith("%PDF-")) {
      found = "a PDF document";
    } else if (word.startsWith("<!doctype html") || word.startsWith("<html")) {
      found = "a web page";
    } else if (isWide(start)) {
      found = "UTF-16 or UTF-32";
    }
    return Optional.of(found).filter(name -> !name.isEmpty());
  }

  /** No text in UTF-8 begins with such a byte order mark, or has a NUL as one of its first two. */
  private static boolean isWide(String start) {
    return start.startsWith("\u00ff\u00fe")
        || start.startsWith("\u00fe\u00ff")
        || start.startsWith("\0")
        || start.length() > 1 && start.charAt(1) == 0;
  }
}
