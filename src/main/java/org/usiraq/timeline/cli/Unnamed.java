package org.usiraq.timeline.cli;

import java.time.LocalDate;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Table;

/** What can be said of a dataset that says nothing of itself: one file alone. */
final class Unnamed {
  /** As SPDX has it where nobody said anything of a licence. */
  private static final String NOT_SAID = "NOASSERTION";

  private Unnamed() {}

  static Metadata dataset(Table<?> table) {
    return new Metadata(
        table.name(),
        table.name(),
        "0.0.0",
        NOT_SAID,
        LocalDate.of(1, 1, 1),
        LocalDate.of(9999, 12, 31));
  }
}
