package org.usiraq.timeline.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.model.Codes;
import org.usiraq.timeline.model.CoordinatePrecision;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.FindingCode;

/** Makes the places of an event, the most specific first, each within the next. */
final class PlaceCells {

  private record Point(double latitude, double longitude, CoordinatePrecision precision) {}

  private record Named(Parts.PlaceLevel level, String id, String name) {}

  private record Level(Parts.PlaceLevel says, Template key) {}

  private static final int LATITUDE = 90;
  private static final int LONGITUDE = 180;
  private static final double MICRO = 1e6;

  private final Plan plan;
  private final Output output;
  private final List<Level> levels;
  private final Map<String, CoordinatePrecision> codes = new HashMap<>();

  PlaceCells(Plan plan, Output output) {
    this.plan = plan;
    this.output = output;
    levels =
        plan.places().stream().map(level -> new Level(level, new Template(level.key()))).toList();
    plan.placeCodes().forEach(code -> codes.put(code.code(), code.precision()));
  }

  List<String> read(Row row) throws IOException {
    List<Named> places = new ArrayList<>();
    for (Level level : levels) {
      Optional<String> name = row.find(level.says.column()).filter(Cleaner::isName);
      Optional<String> key = level.key.fill(row);
      if (name.isPresent() && key.isPresent()) {
        String id = Slugs.id(plan.name() + "-place", key.get());
        if (places.stream().noneMatch(place -> place.id.equals(id))) {
          places.add(new Named(level.says, id, name.get()));
        }
      }
    }
    for (int i = 0; i < places.size(); i++) {
      Optional<String> within =
          i + 1 < places.size() ? Optional.of(places.get(i + 1).id) : Optional.empty();
      take(row, places.get(i), within);
    }
    return places.stream().map(Named::id).toList();
  }

  private void take(Row row, Named place, Optional<String> within) throws IOException {
    if (!output.isNew(Tables.PLACES, place.id)) {
      return;
    }
    Optional<Point> point = point(row, place.level);
    output.take(
        Tables.PLACES,
        new Place(
            place.id,
            List.of(),
            output.fit(row, Tables.PLACES, "name", place.level.column(), place.name),
            place.level.kind(),
            Optional.empty(),
            within,
            point.map(Point::latitude),
            point.map(Point::longitude),
            point.map(Point::precision),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty()),
        row);
  }

  private Optional<Point> point(Row row, Parts.PlaceLevel level) {
    Optional<Double> latitude = degrees(row, level.latitude(), LATITUDE);
    Optional<Double> longitude = degrees(row, level.longitude(), LONGITUDE);
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    return precision(row, level)
        .map(precision -> new Point(latitude.get(), longitude.get(), precision));
  }

  private Optional<CoordinatePrecision> precision(Row row, Parts.PlaceLevel level) {
    Optional<String> given = row.find(level.precision());
    if (given.isEmpty()) {
      return Optional.of(CoordinatePrecision.CENTROID); // One point, and nobody says of what.
    }
    String code = given.get();
    CoordinatePrecision precision = codes.get(code);
    if (precision == null) {
      row.tell(
          FindingCode.UNKNOWN_VALUE,
          level.precision().orElseThrow(),
          code,
          "expected one of "
              + String.join(
                  ", ", plan.placeCodes().stream().map(Parts.PrecisionCode::code).toList())
              + ", found '"
              + code
              + "'; the place is taken without coordinates");
    }
    return Optional.ofNullable(precision);
  }

  private static Optional<Double> degrees(Row row, Optional<String> column, int limit) {
    Optional<String> cell = row.find(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      double degrees = Math.rint(Double.parseDouble(cell.get()) * MICRO) / MICRO;
      Optional<String> problem = Codes.coordinateProblem(degrees, limit);
      if (problem.isEmpty()) {
        return Optional.of(degrees);
      }
      row.tell(FindingCode.IMPOSSIBLE_COORDINATE, column.orElseThrow(), cell.get(), problem.get());
    } catch (NumberFormatException e) {
      row.tell(
          FindingCode.BAD_NUMBER,
          column.orElseThrow(),
          cell.get(),
          "expected degrees, found '" + cell.get() + "'");
    }
    return Optional.empty();
  }
}
