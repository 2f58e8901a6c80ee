package org.usiraq.timeline.generate;

import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Affiliation;
import org.usiraq.timeline.model.AffiliationRelation;
import org.usiraq.timeline.model.Role;

/** Makes actors. */
final class ActorMaker {
  private static final double DATED = 38 / 85.0;
  private static final double IN_OFFICE = 65 / 85.0;
  private static final double ABROAD = 36 / Measured.ACTORS;
  private static final String[] COUNTRIES = {"IQ", "IQ", "IQ", "IQ", "IQ", "US", "US", "US", "US"};

  private final World world;

  ActorMaker(World world) {
    this.world = world;
  }

  Actor make(long number) {
    Dice dice = world.dice(World.ACTORS, number);
    ActorKind kind = world.actorKind(number);
    boolean person = kind == ActorKind.PERSON;
    return new Actor(
        world.actor(number),
        List.of(),
        world.actorName(number),
        kind,
        Words.title(dice, Measured.DESCRIPTION.pick(dice)) + ".",
        dice.chance(ABROAD) ? Optional.empty() : Optional.of(dice.of(COUNTRIES)),
        // Born long enough before everything: nobody acts before birth or after death.
        person && dice.chance(DATED)
            ? Optional.of(Edtf.parse(1930 + dice.below(50) + "/.."))
            : Optional.empty(),
        World.namesOf(dice, Measured.ACTOR_NAMES.pick(dice)),
        person && dice.chance(IN_OFFICE)
            ? List.of(new Role("Head of the " + Words.group(dice), Optional.empty(), since(dice)))
            : List.of(),
        affiliations(dice, number),
        List.of(),
        world.citations(dice, number, world.sizes.actors(), Measured.ACTOR_CITATIONS.pick(dice)),
        Optional.empty());
  }

  /** Bonds to actors of lower number, so that none runs in a circle. */
  private List<Affiliation> affiliations(Dice dice, long number) {
    int count = number == 0 ? 0 : Measured.AFFILIATIONS.pick(dice);
    return World.distinct(count, i -> world.actor(dice.skewed(number))).stream()
        .map(
            actor ->
                new Affiliation(
                    actor,
                    dice.chance(0.5) ? AffiliationRelation.LEADS : AffiliationRelation.PART_OF,
                    since(dice)))
        .toList();
  }

  private static Optional<Edtf> since(Dice dice) {
    return dice.chance(0.5)
        ? Optional.of(Edtf.parse(2002 + dice.below(20) + "/.."))
        : Optional.empty();
  }
}
