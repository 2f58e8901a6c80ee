package org.usiraq.timeline.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** How to print records. */
enum Shape {
  /** For people, on a terminal. */
  LIST,
  /** For programs. */
  JSON,
  /** For a spreadsheet. */
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The option that chooses it. */
  static final class Choice {
    @Option(
        names = {"-o", "--output"},
        paramLabel = "FORM",
        description =
            "list (for people; the default), json (an array of records, one a line) or csv (for a"
                + " spreadsheet: names in place of ids)")
    private Shape shape = LIST;

    Shape get() {
      return shape;
    }
  }
}
