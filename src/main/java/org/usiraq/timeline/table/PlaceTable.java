package org.usiraq.timeline.table;

import org.usiraq.timeline.model.CoordinatePrecision;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.PlaceKind;

/** The columns of the table of places. */
final class PlaceTable {

  private PlaceTable() {}

  static Struct<Place> columns() {
    Struct.Builder<Place> c = Struct.builder("place", "Where something happened.");
    var id = Parts.id(c);
    var formerIds = Parts.formerIds(c);
    var name = c.required("name", Scalar.text(Parts.NAME), Place::name, "The name shown in lists.");
    var kind = c.required("kind", Scalar.vocabulary(PlaceKind.values()), Place::kind, "Its kind.");
    var country = Parts.country(c, Place::country);
    var within =
        c.nullable(
            "within",
            Scalar.reference("places"),
            Place::within,
            "The id of the next larger place it lies in; null where it lies in none of the table.");
    var latitude =
        c.nullable(
            "latitude",
            Scalar.LATITUDE,
            Place::latitude,
            "Degrees north, WGS 84, -90 to 90; null where it is not one spot.");
    var longitude =
        c.nullable(
            "longitude",
            Scalar.LONGITUDE,
            Place::longitude,
            "Degrees east, WGS 84, -180 to 180; null where it is not one spot.");
    var precision =
        c.nullable(
            "coordinate_precision",
            Scalar.vocabulary(CoordinatePrecision.values()),
            Place::coordinatePrecision,
            "How close the coordinates are to the place; null where there are none.");
    var names = Parts.names(c, Place::names);
    var identifiers = Parts.identifiers(c, Place::identifiers);
    var citations = Parts.citations(c, false, Place::citations);
    var note = Parts.note(c, Place::note);
    return c.build(
        v ->
            new Place(
                v.get(id),
                v.get(formerIds),
                v.get(name),
                v.get(kind),
                v.find(country),
                v.find(within),
                v.find(latitude),
                v.find(longitude),
                v.find(precision),
                v.get(names),
                v.get(identifiers),
                v.get(citations),
                v.find(note)));
  }
}
