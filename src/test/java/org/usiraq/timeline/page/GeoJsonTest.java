package org.usiraq.timeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Timelines;

class GeoJsonTest {

  @Test
  void placesOfASmallTimeline() {
    assertEquals(
        """
        {
          "type": "FeatureCollection",
          "features": [
            {
              "type": "Feature",
              "id": "baghdad",
              "geometry": {
                "type": "Point",
                "coordinates": [
                  44.366065,
                  33.3152
                ]
              },
              "properties": {
                "name": "Baghdad",
                "kind": "city",
                "country": "IQ",
                "within": null,
                "coordinate_precision": "centroid",
                "name_ar": "بغداد",
                "events": 2
              }
            },
            {
              "type": "Feature",
              "id": "square",
              "geometry": null,
              "properties": {
                "name": "The Square",
                "kind": "site",
                "country": null,
                "within": "baghdad",
                "coordinate_precision": null,
                "events": 1
              }
            }
          ]
        }
        """,
        Json.print(GeoJson.places(Timelines.small())));
  }

  /** The square has no coordinates: the event stands at the city around it, and says so. */
  @Test
  void eventAtTheFirstPlaceThatIsLocated() {
    Map<?, ?> rally = feature(GeoJson.events(Timelines.small()), "baghdad-rally");
    assertEquals(
        Map.of("type", "Point", "coordinates", List.of(44.366065, 33.3152)), rally.get("geometry"));
    Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(rally.get("properties"));
    assertEquals("baghdad", properties.get("located_at"));
    assertEquals("centroid", properties.get("coordinate_precision"));
    assertEquals(List.of("square", "baghdad"), properties.get("places"));
    assertEquals("[2019-12-21..2019-12-31]", properties.get("date"));
    assertEquals("between 21 and 31 December 2019", properties.get("when"));
    assertEquals("2019-12-21", properties.get("date_earliest"));
    assertEquals("2019-12-31", properties.get("date_latest"));
    assertEquals(true, properties.get("disputed"));
  }

  @Test
  void eventWithoutPlaceHasNoGeometry() {
    Map<?, ?> invasion = feature(GeoJson.events(Timelines.small()), "invasion");
    assertTrue(invasion.containsKey("geometry"));
    assertNull(invasion.get("geometry"));
  }

  @Test
  void everyRecordIsAFeature() {
    Timeline timeline = UsIraqTimeline.load();
    assertEquals(ids(timeline.places()), featureIds(GeoJson.places(timeline)));
    assertEquals(ids(timeline.events()), featureIds(GeoJson.events(timeline)));
  }

  private static List<String> ids(List<? extends Entity> records) {
    return records.stream().<String>map(Entity::id).toList();
  }

  private static List<?> featureIds(Map<String, Object> collection) {
    return features(collection).stream().map(feature -> ((Map<?, ?>) feature).get("id")).toList();
  }

  private static List<?> features(Map<String, Object> collection) {
    return (List<?>) Objects.requireNonNull(collection.get("features"));
  }

  private static Map<?, ?> feature(Map<String, Object> collection, String id) {
    return features(collection).stream()
        .map(feature -> (Map<?, ?>) feature)
        .filter(feature -> id.equals(feature.get("id")))
        .findFirst()
        .orElseThrow();
  }
}
