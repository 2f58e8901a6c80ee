package org.usiraq.timeline.build;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.usiraq.timeline.diff.Changes;

/** The program that prints what changed since an earlier version, for the changelog. */
public final class WhatChanged {

  private WhatChanged() {}

  /**
   * Prints the section Data of the changelog: the records that were added, removed, redirected and
   * changed, and the version that they call for.
   *
   * @param args the earlier version and the later one, both as {@link Earlier#read} takes them
   * @throws IOException if one cannot be read
   */
  public static void main(String[] args) throws IOException {
    Changes changes = Earlier.changes(Path.of(args[0]), Earlier.read(Path.of(args[1])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("Version " + changes.smallestVersion() + " or later (" + changes.step() + ")\n");
    out.print("### Data\n\n" + changes.toMarkdown());
  }
}
