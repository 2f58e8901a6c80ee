package org.usiraq.timeline.build;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program that prints what changed since an earlier version, for the changelog. */
public final class WhatChanged {

  private WhatChanged() {}

  /**
   * Prints the section Data of the changelog: the records that were added, removed, renamed and
   * changed, and how large a step of the version they ask for.
   *
   * @param args the earlier version and the later one, both as {@link Earlier#read} takes them
   * @throws IOException if one cannot be read
   */
  public static void main(String[] args) throws IOException {
    Comparison comparison = Earlier.compare(Path.of(args[0]), Earlier.read(Path.of(args[1])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(comparison.toMarkdown());
    out.println("\nThis asks for a step of at least " + comparison.required() + ".");
  }
}
