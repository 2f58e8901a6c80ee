package org.usiraq.timeline.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.CoordinatePrecision;
import org.usiraq.timeline.model.Identifier;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.PlaceKind;

/** Makes places: first countries, then provinces in them, then places in the provinces. */
final class PlaceMaker {

  /** A country, and degrees that lie within it. */
  private record Country(
      String code, int provinces, double south, double west, double north, double east) {}

  /** Places by country as measured: Iraq 69, the United States 12, and three with two or three. */
  private static final List<Country> COUNTRIES =
      List.of(
          new Country("IQ", 15, 30, 42, 36, 46),
          new Country("US", 2, 33, -115, 44, -80),
          new Country("SY", 1, 34, 37, 36, 40),
          new Country("IR", 1, 28, 50, 37, 59),
          new Country("JO", 1, 30, 36, 32, 38));

  private static final int PROVINCES = 20;
  private static final double NO_COORDINATES = 0.59;
  private static final double GEONAMES = 31 / Measured.PLACES;
  private static final double MICRO = 1e6;

  private final World world;

  PlaceMaker(World world) {
    this.world = world;
  }

  Place make(long number) {
    Dice dice = world.dice(World.PLACES, number);
    Country country = COUNTRIES.get(country(number));
    PlaceKind kind = kind(number, dice);
    boolean known = !dice.chance(NO_COORDINATES) && kind != PlaceKind.COUNTRY;
    return new Place(
        world.place(number),
        List.of(),
        world.placeName(number),
        kind,
        Optional.of(country.code),
        within(number).map(world::place),
        known ? Optional.of(degrees(dice, country.south, country.north)) : Optional.empty(),
        known ? Optional.of(degrees(dice, country.west, country.east)) : Optional.empty(),
        known ? Optional.of(CoordinatePrecision.CENTROID) : Optional.empty(),
        World.namesOf(dice, Measured.PLACE_NAMES.pick(dice)),
        dice.chance(GEONAMES)
            ? List.of(new Identifier("geonames", Integer.toString(90_000 + dice.below(10_000_000))))
            : List.of(),
        world.citations(dice, number, world.sizes.places(), Measured.PLACE_CITATIONS.pick(dice)),
        Optional.empty());
  }

  /** A place and those around it, at most so many. */
  List<String> within(long number, int count) {
    List<String> places = new ArrayList<>();
    Optional<Long> place = Optional.of(number);
    while (place.isPresent() && places.size() < count) {
      places.add(world.place(place.get()));
      place = within(place.get());
    }
    return places;
  }

  private static PlaceKind kind(long number, Dice dice) {
    return number < COUNTRIES.size()
        ? PlaceKind.COUNTRY
        : number < COUNTRIES.size() + PROVINCES
            ? PlaceKind.PROVINCE
            : Measured.PLACE_KINDS.pick(dice);
  }

  private Optional<Long> within(long number) {
    if (number < COUNTRIES.size()) {
      return Optional.empty();
    }
    return Optional.of(
        number < COUNTRIES.size() + PROVINCES
            ? (long) country(number)
            : COUNTRIES.size() + (number - COUNTRIES.size()) % PROVINCES);
  }

  private static int country(long number) {
    if (number < COUNTRIES.size()) {
      return (int) number;
    }
    long province = (number - COUNTRIES.size()) % PROVINCES;
    int country = 0;
    while (province >= COUNTRIES.get(country).provinces) {
      province -= COUNTRIES.get(country).provinces;
      country++;
    }
    return country;
  }

  private static double degrees(Dice dice, double from, double to) {
    return Math.rint((from + dice.unit() * (to - from)) * MICRO) / MICRO;
  }
}
