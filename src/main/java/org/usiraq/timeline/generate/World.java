package org.usiraq.timeline.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Name;
import org.usiraq.timeline.model.NameType;
import org.usiraq.timeline.model.Vocabulary;

/**
 * What records of one timeline must agree on: the ids, names and kinds by number. All of it follows
 * from the seed, so that a record can refer to another without that one being kept.
 */
final class World {
  static final int EVENTS = 0;
  static final int STATISTICS = 1;
  static final int ACTORS = 2;
  static final int PLACES = 3;
  static final int SOURCES = 4;

  /** What of a record others speak of is drawn apart from the rest of it. */
  private static final int NAMES = 10;

  /** Nothing cites more sources than this because they are many. */
  private static final int MOST_OWN = 8;

  private static final int ID_DIGITS = 10;
  private static final double ARABIC_NAMES = 0.25;
  private static final double COPIES = 353 / Measured.SOURCES;

  private static final double CITATION_NOTES = 0.13;

  final long seed;
  final Sizes sizes;

  World(long seed, Sizes sizes) {
    this.seed = seed;
    this.sizes = sizes;
  }

  Dice dice(int table, long number) {
    return new Dice(seed, table, number);
  }

  private Dice names(int table, long number) {
    return new Dice(seed, NAMES + table, number);
  }

  String event(long number) {
    return id('e', number, slug(type(number)));
  }

  EventType type(long number) {
    return Measured.EVENT_TYPES.pick(names(EVENTS, number));
  }

  String actor(long number) {
    return id('a', number, Words.slug(actorName(number)));
  }

  ActorKind actorKind(long number) {
    return Measured.ACTOR_KINDS.pick(names(ACTORS, number));
  }

  String actorName(long number) {
    Dice dice = names(ACTORS, number);
    boolean person = Measured.ACTOR_KINDS.pick(dice) == ActorKind.PERSON;
    return person ? Words.person(dice) : Words.group(dice);
  }

  String anyActor(Dice dice) {
    return actor(dice.skewed(sizes.actors()));
  }

  String place(long number) {
    return id('p', number, Words.slug(placeName(number)));
  }

  String placeName(long number) {
    return Words.place(names(PLACES, number));
  }

  String source(long number) {
    return id('s', number, Words.slug(publisher(number)));
  }

  String publisher(long number) {
    return Words.publisher(names(SOURCES, number));
  }

  /** The agency that a source copies. */
  Optional<String> origin(long number) {
    Dice dice = names(SOURCES + NAMES, number);
    return dice.chance(COPIES) ? Optional.of(Words.agency(dice)) : Optional.empty();
  }

  /**
   * The sources that a record cites: those that are its own, so that each source is cited, and then
   * their neighbours, for what happens together is told together.
   */
  List<Long> sources(long record, long records, int count) {
    long all = sizes.sources();
    long first = part(record, records, all);
    long own = Math.min(MOST_OWN, part(record + 1, records, all) - first);
    long cited = Math.min(all, Math.max(own, count));
    List<Long> sources = new ArrayList<>();
    for (long i = 0; i < cited; i++) {
      sources.add((first + i) % all);
    }
    return sources;
  }

  List<Citation> citations(Dice dice, long record, long records, int count) {
    if (sizes.sources() == 0) {
      return List.of();
    }
    List<Citation> citations = new ArrayList<>();
    for (long source : sources(record, records, count)) {
      citations.add(
          new Citation(
              source(source),
              Optional.empty(),
              dice.chance(CITATION_NOTES)
                  ? Optional.of(Words.title(dice, Measured.CITATION_NOTE.pick(dice)))
                  : Optional.empty()));
    }
    return citations;
  }

  /** Which of so many lies as far along as a record of so many. */
  static long part(long record, long records, long of) {
    return (long) ((double) record / records * of);
  }

  /** One in so many distinct values of a draw: tries as often as it wants values. */
  static List<String> distinct(int count, LongFunction<String> draw) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String value = draw.apply(i);
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }

  static List<Name> namesOf(Dice dice, int count) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(
          dice.chance(ARABIC_NAMES)
              ? new Name(Words.arabic(dice), "ar", NameType.OFFICIAL, Optional.empty())
              : new Name(Words.person(dice), "en", NameType.ALIAS, Optional.empty()));
    }
    return names;
  }

  static String slug(Vocabulary term) {
    return term.value().replace('_', '-');
  }

  /** An id: its number in a fixed width first, so that the order of ids is that of the numbers. */
  static String id(char table, long number, String words) {
    String digits = Long.toString(number);
    return table + "0".repeat(ID_DIGITS - digits.length()) + digits + "-" + words;
  }
}
