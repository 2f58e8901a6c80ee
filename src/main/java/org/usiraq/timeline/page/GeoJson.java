package org.usiraq.timeline.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.Timeline;

/**
 * Places and events for maps, as GeoJSON (RFC 7946): positions are longitude, latitude in WGS 84; a
 * feature that no source locates has the geometry null. Dates stay EDTF, with their bounds beside
 * them.
 */
final class GeoJson {

  private GeoJson() {}

  /** Every place, with the number of events there, not counting those at places within it. */
  static Map<String, Object> places(Timeline timeline) {
    return collection(timeline.places().stream().map(place -> place(place, timeline)));
  }

  /** Every event, at the most specific of its places that has coordinates. */
  static Map<String, Object> events(Timeline timeline) {
    return collection(timeline.events().stream().map(event -> event(event, timeline)));
  }

  private static Map<String, Object> collection(Stream<Map<String, Object>> features) {
    return Json.object("type", "FeatureCollection", "features", features.toList());
  }

  private static Map<String, Object> feature(
      String id, Optional<Place> at, Map<String, Object> properties) {
    Map<String, Object> feature = Json.object("type", "Feature", "id", id);
    feature.put("geometry", at.map(GeoJson::point).orElse(null));
    feature.put("properties", properties);
    return feature;
  }

  private static Map<String, Object> point(Place place) {
    return Json.object(
        "type",
        "Point",
        "coordinates",
        List.of(place.longitude().orElseThrow(), place.latitude().orElseThrow()));
  }

  private static boolean located(Place place) {
    return place.latitude().isPresent() && place.longitude().isPresent();
  }

  private static Map<String, Object> place(Place place, Timeline timeline) {
    Map<String, Object> properties =
        Json.object("name", place.name(), "kind", place.kind().value());
    properties.put("country", place.country().orElse(null));
    properties.put("within", place.within().orElse(null));
    properties.put(
        "coordinate_precision", place.coordinatePrecision().map(p -> p.value()).orElse(null));
    place.names().stream()
        .filter(name -> name.lang().equals("ar"))
        .findFirst()
        .ifPresent(name -> properties.put("name_ar", name.text()));
    properties.put(
        "events",
        timeline.events().stream().filter(event -> event.places().contains(place.id())).count());
    return feature(place.id(), Optional.of(place).filter(GeoJson::located), properties);
  }

  private static Map<String, Object> event(Event event, Timeline timeline) {
    Optional<Place> at =
        event.places().stream()
            .flatMap(id -> timeline.findPlace(id).stream())
            .filter(GeoJson::located)
            .findFirst();
    Map<String, Object> properties =
        Json.object("title", event.title(), "summary", event.summary());
    properties.put("type", event.type().value());
    properties.put("phase", event.phase());
    date(event.date(), properties);
    properties.put("places", event.places());
    properties.put("located_at", at.map(Place::id).orElse(null));
    properties.put(
        "coordinate_precision",
        at.flatMap(Place::coordinatePrecision).map(p -> p.value()).orElse(null));
    properties.put(
        "disputed", event.participants().stream().anyMatch(p -> p.claimedBy().isPresent()));
    properties.put("independent_sources", event.independentSources().orElse(null));
    return feature(event.id(), at, properties);
  }

  private static void date(Edtf date, Map<String, Object> properties) {
    properties.put("date", date.toString());
    properties.put("when", date.toEnglish());
    properties.put("date_earliest", date.earliest().map(Object::toString).orElse(null));
    properties.put("date_latest", date.latest().map(Object::toString).orElse(null));
  }
}
