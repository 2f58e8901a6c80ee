package org.usiraq.timeline.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads from and writes to, and what it may take for granted there. Texts are UTF-8
 * with line feeds everywhere.
 *
 * @param in standard input
 * @param out standard output, for what was asked for and nothing else
 * @param err standard error, for everything else
 * @param width how many columns a line has
 * @param colour whether to use colours
 * @param interactive whether somebody sits before it
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    int width,
    boolean colour,
    boolean interactive) {

  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 20;
  private static final int WIDEST = 120;

  /** The one that the program was started in. */
  @SuppressWarnings("SystemConsoleNull") // Java 22 to 24 alone tell it otherwise; they are past.
  static Terminal system() {
    boolean interactive = System.console() != null;
    return new Terminal(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        width(System.getenv().getOrDefault("COLUMNS", ""), interactive),
        Ansi.AUTO.enabled(), // Knows NO_COLOR and what is a terminal.
        interactive);
  }

  /** What the environment says comes first, then what the terminal itself says. */
  private static int width(String columns, boolean interactive) {
    String said = columns.isEmpty() && interactive ? asked() : columns;
    return said.matches("[0-9]{1,4}")
        ? Math.min(WIDEST, Math.max(NARROWEST, Integer.parseInt(said)))
        : USUAL_WIDTH;
  }

  /** Shells know the width and do not tell it to their children. */
  private static String asked() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return size.strip().replaceFirst("^[0-9]+ ", "");
    } catch (IOException e) {
      return ""; // No such program here, so nothing is known.
    }
  }

  /** Prints a text to standard output. */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints a line to standard error. */
  void say(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Prints a line to standard error once all that was asked for is printed. */
  void sayLast(String line) throws IOException {
    out.flush();
    say(line);
  }

  /** A text as a title. */
  String bold(String text) {
    return styled("bold", text);
  }

  /** A text in a colour. */
  String styled(String style, String text) {
    return colour && !text.isEmpty()
        ? Ansi.ON.text("@|" + style + " " + text + "|@").toString()
        : text;
  }
}
