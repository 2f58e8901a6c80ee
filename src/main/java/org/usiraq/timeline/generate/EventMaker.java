package org.usiraq.timeline.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.Participant;

/** Makes events. */
final class EventMaker {
  private static final double NOTES = 178 / Measured.EVENTS;
  private static final double CLAIMED = 24 / 994.0;
  private static final double CITATIONS = 1182;
  private static final double LOCATORS = 64 / CITATIONS;
  private static final double OTHER_DATES = 348 / CITATIONS;
  private static final double CITATION_NOTES = 665 / CITATIONS;

  /** Events are linked to one of so many before them. */
  private static final int NEAR = 30;

  private final World world;
  private final Dates dates;
  private final PlaceMaker places;

  EventMaker(World world, PlaceMaker places) {
    this.world = world;
    this.places = places;
    dates =
        new Dates(
            world.seed,
            World.EVENTS,
            world.sizes.events(),
            Measured.EVENT_DATES,
            Measured.EVENT_SPANS);
  }

  Event make(long number) {
    Dice dice = world.dice(World.EVENTS, number);
    LocalDate day = dates.day(number);
    List<Long> sources = world.sources(number, world.sizes.events(), Measured.CITATIONS.pick(dice));
    return new Event(
        world.event(number),
        List.of(),
        Words.title(dice, Measured.TITLE.pick(dice)),
        World.distinct(Measured.TAGS.pick(dice), i -> Words.tag(dice)),
        Words.text(dice, Measured.SUMMARY.pick(dice)),
        world.type(number),
        PhaseMaker.id(PhaseMaker.of(day)),
        dates.date(number),
        participants(dice),
        places.within(dice.skewed(world.sizes.places()), Measured.PLACES_OF_EVENT.pick(dice)),
        links(dice, number),
        citations(dice, sources, day),
        Optional.of(independent(sources)),
        dice.chance(NOTES)
            ? Optional.of(Words.text(dice, Measured.NOTE.pick(dice)))
            : Optional.empty());
  }

  private List<Participant> participants(Dice dice) {
    List<Participant> participants = new ArrayList<>();
    for (String actor :
        World.distinct(Measured.PARTICIPANTS.pick(dice), i -> world.anyActor(dice))) {
      participants.add(
          new Participant(
              actor,
              Measured.ROLES.pick(dice),
              dice.chance(CLAIMED) ? Optional.of(world.anyActor(dice)) : Optional.empty()));
    }
    return participants;
  }

  /** Links to events before this one, so that no effect stands before its cause. */
  private List<Link> links(Dice dice, long number) {
    int near = (int) Math.min(number, NEAR);
    List<Link> links = new ArrayList<>();
    for (String event :
        World.distinct(
            near == 0 ? 0 : Measured.LINKS.pick(dice),
            i -> world.event(number - 1 - dice.below(near)))) {
      links.add(new Link(Measured.RELATIONS.pick(dice), event));
    }
    return links;
  }

  private List<DatedCitation> citations(Dice dice, List<Long> sources, LocalDate day) {
    List<DatedCitation> citations = new ArrayList<>();
    for (long source : sources) {
      citations.add(
          new DatedCitation(
              world.source(source),
              dice.chance(LOCATORS) ? Optional.of("p. " + dice.below(400)) : Optional.empty(),
              dice.chance(OTHER_DATES)
                  ? Optional.of(Dates.near(day, dice.below(3)))
                  : Optional.empty(),
              dice.chance(CITATION_NOTES)
                  ? Optional.of(Words.title(dice, Measured.CITATION_NOTE.pick(dice)))
                  : Optional.empty()));
    }
    return citations;
  }

  private int independent(List<Long> sources) {
    Set<String> origins = new HashSet<>();
    sources.forEach(source -> origins.add(world.origin(source).orElseGet(() -> "" + source)));
    return origins.size();
  }
}
