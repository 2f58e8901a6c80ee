package org.usiraq.timeline.json;

import java.util.stream.Collectors;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

/** Findings as text. */
final class Lines {

  private Lines() {}

  /** A line for each finding, without a line feed at the end. */
  static String of(Findings findings) {
    return findings.list().stream().map(Finding::toString).collect(Collectors.joining("\n"));
  }
}
