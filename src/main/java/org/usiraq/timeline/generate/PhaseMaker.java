package org.usiraq.timeline.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Phase;

/** Makes the phases: chapters of two years, twelve in all, where the dataset has eleven. */
final class PhaseMaker {
  private static final int YEARS = 2;

  private PhaseMaker() {}

  static List<Phase> all() {
    return IntStream.rangeClosed(0, of(Measured.LAST_DAY)).mapToObj(PhaseMaker::make).toList();
  }

  /** The number of the phase that a day is in. */
  static int of(LocalDate day) {
    return (day.getYear() - Measured.FIRST_DAY.getYear()) / YEARS;
  }

  static String id(int number) {
    return "phase-" + first(number);
  }

  private static int first(int number) {
    return Measured.FIRST_DAY.getYear() + number * YEARS;
  }

  private static Phase make(int number) {
    int first = first(number);
    int last = first + YEARS - 1;
    return new Phase(
        id(number),
        List.of(),
        "The years " + first + " and " + last,
        Edtf.parse(first + "/" + last),
        "What was made up for the years " + first + " and " + last + ".");
  }
}
