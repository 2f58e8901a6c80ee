package org.usiraq.timeline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Runs commands within the tests' own process. */
final class Shell {

  /** What a command printed and exited with. */
  record Run(int status, String out, String err) {}

  private int width = 80;
  private boolean colour;
  private byte[] in = {};

  Shell width(int columns) {
    width = columns;
    return this;
  }

  Shell colour() {
    colour = true;
    return this;
  }

  Shell in(String text) {
    in = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Run run(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(out, err, words);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  int run(OutputStream out, OutputStream err, Object... words) {
    String[] args = new String[words.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = words[i].toString();
    }
    InputStream from = new ByteArrayInputStream(in);
    PrintWriter says = new PrintWriter(err, true, StandardCharsets.UTF_8);
    return Cli.run(new Terminal(from, out, says, width, colour, false), args);
  }
}
