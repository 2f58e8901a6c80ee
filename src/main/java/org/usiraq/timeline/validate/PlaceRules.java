package org.usiraq.timeline.validate;

import java.util.Optional;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.PlaceKind;
import org.usiraq.timeline.table.Tables;

/** What the coordinates of places must keep. */
final class PlaceRules {

  private PlaceRules() {}

  /**
   * A place lies in the box of its country, its territorial sea included. Ships move and borders
   * have two sides, so that these may lie anywhere.
   */
  static void countries(Draft draft, Findings findings) {
    draft.of(Tables.PLACES).forEach(located -> country(located, findings));
  }

  static void country(Located<Place> located, Findings findings) {
    Place place = located.record();
    if (place.kind() != PlaceKind.VESSEL && place.kind() != PlaceKind.BORDER) {
      place.country().ifPresent(country -> inside(located, country, findings));
    }
  }

  private static void inside(Located<Place> located, String country, Findings findings) {
    Optional<Double> latitude = located.record().latitude();
    Optional<Double> longitude = located.record().longitude();
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return;
    }
    CountryBoxes.find(country)
        .filter(box -> !box.holds(latitude.get(), longitude.get()))
        .ifPresent(
            box ->
                findings.add(
                    located.finding(
                        Tables.PLACES.struct(),
                        FindingCode.OUTSIDE_COUNTRY,
                        "country",
                        country,
                        "expected a place in "
                            + country
                            + ", at "
                            + box
                            + ", found "
                            + latitude.get()
                            + ", "
                            + longitude.get())));
  }
}
