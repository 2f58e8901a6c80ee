package org.usiraq.timeline.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Source;

/** Makes sources, each with an address of its own. */
final class SourceMaker {
  private static final double AUTHORS = 134 / Measured.SOURCES;
  private static final double NOTES = 274 / Measured.SOURCES;

  private static final double DATED = 723 / Measured.SOURCES;

  private static final double FOREIGN = 58 / Measured.SOURCES;
  private static final String[] LANGUAGES = {"ar", "ar", "ar", "pt", "it", "id", "tr", "fr", "fa"};

  private final World world;

  SourceMaker(World world) {
    this.world = world;
  }

  Source make(long number) {
    Dice dice = world.dice(World.SOURCES, number);
    String id = world.source(number);
    return new Source(
        id,
        List.of(),
        Words.title(dice, Measured.SOURCE_TITLE.pick(dice)),
        world.publisher(number),
        dice.chance(AUTHORS) ? List.of(Words.person(dice)) : List.of(),
        dice.chance(DATED) ? Optional.of(Edtf.of(day(number))) : Optional.empty(),
        Optional.of(address(dice, id)),
        Optional.empty(),
        Optional.empty(),
        dice.chance(FOREIGN) ? dice.of(LANGUAGES) : "en",
        Measured.SOURCE_KINDS.pick(dice),
        world.origin(number),
        dice.chance(NOTES)
            ? Optional.of(Words.title(dice, Measured.CITATION_NOTE.pick(dice)))
            : Optional.empty());
  }

  private static String address(Dice dice, String id) {
    String start = "https://example.org/" + id;
    return start + Words.path(dice, Measured.URL.pick(dice) - start.length());
  }

  /** About when what it tells of happened. */
  private LocalDate day(long number) {
    long days = Measured.LAST_DAY.toEpochDay() - Measured.FIRST_DAY.toEpochDay() + 1;
    return Measured.FIRST_DAY.plusDays(World.part(number, world.sizes.sources(), days));
  }
}
