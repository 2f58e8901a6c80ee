package org.usiraq.timeline.edtf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files of cases: tab-separated, with a line of names and lines of comment. */
final class Rows {
  private Rows() {}

  static Stream<String> of(String file) throws IOException {
    try (InputStream in = Rows.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).skip(1).toList().stream();
    }
  }

  /** A bound as the files write it: a day, or why there is none. */
  static String bound(Optional<LocalDate> day, EdtfBound bound) {
    return bound == EdtfBound.KNOWN ? day.orElseThrow().toString() : bound.name();
  }
}
