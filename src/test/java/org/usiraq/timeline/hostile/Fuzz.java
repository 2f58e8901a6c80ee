package org.usiraq.timeline.hostile;

import java.io.IOException;
import java.util.Locale;

/** What Jazzer calls; see the profile {@code fuzz} of the build. */
public final class Fuzz {
  private static Fuzzed fuzzed = Fuzzed.EDTF;

  private Fuzz() {}

  /**
   * Takes the name of what to fuzz.
   *
   * @param arguments the name
   */
  public static void fuzzerInitialize(String... arguments) {
    fuzzed = Fuzzed.valueOf(arguments[0].toUpperCase(Locale.ROOT));
  }

  /**
   * Takes bytes.
   *
   * @param bytes the bytes
   * @throws IOException never, if all is well
   */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    fuzzed.take(bytes);
  }
}
