package org.usiraq.timeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.edtf.DateKind;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Timelines;

class TimelineJsTest {

  @Test
  void smallTimeline() {
    assertEquals(
        """
        {
          "title": {
            "unique_id": "title",
            "text": {
              "headline": "A small timeline",
              "text": "<p>Small &amp; made up.</p>"
            }
          },
          "events": [
            {
              "unique_id": "invasion",
              "start_date": {
                "year": 2003,
                "month": 3,
                "day": 20
              },
              "display_date": "20 March 2003 (Thursday)",
              "group": "War",
              "text": {
                "headline": "Invasion begins",
                "text": "<p>Forces cross the border.</p><p>Sources: <a href=\\"https://daily.example/2020/01/05/rally?x=1&amp;y=2\\">The Daily</a>.</p>"
              }
            },
            {
              "unique_id": "visit",
              "start_date": {
                "year": 2006,
                "month": 1,
                "day": 1
              },
              "display_date": "since about 2006",
              "group": "War",
              "text": {
                "headline": "A visit, in 2006 or so",
                "text": "<p>A general visits.</p><p>Sources: The Wire.</p>"
              }
            },
            {
              "unique_id": "baghdad-rally",
              "start_date": {
                "year": 2019,
                "month": 12,
                "day": 21
              },
              "display_date": "between 21 and 31 December 2019",
              "group": "After the war",
              "text": {
                "headline": "Rally in Baghdad",
                "text": "<p>People rally in Baghdad; some shout &quot;no&quot;, others stay silent.</p><p>The day is not known; &quot;late December&quot; in the source.</p><p>Sources: <a href=\\"https://daily.example/2020/01/05/rally?x=1&amp;y=2\\">The Daily</a>; The Wire.</p>"
              }
            }
          ],
          "eras": [
            {
              "start_date": {
                "year": 2003,
                "month": 1,
                "day": 1
              },
              "end_date": {
                "year": 2011,
                "month": 12,
                "day": 31
              },
              "text": {
                "headline": "War"
              }
            }
          ]
        }
        """,
        Json.print(TimelineJs.of(Timelines.small(), "Small & made up.")));
  }

  @Test
  void spansEndAndOthersDoNot() {
    Timeline timeline = UsIraqTimeline.load();
    Map<String, Map<?, ?>> slides = new HashMap<>();
    for (Object slide : slides(timeline)) {
      slides.put(String.valueOf(((Map<?, ?>) slide).get("unique_id")), (Map<?, ?>) slide);
    }
    timeline
        .events()
        .forEach(
            event ->
                assertEquals(
                    event.date().kind() == DateKind.SPAN
                        && event.date().earliest().isPresent()
                        && event.date().latest().isPresent(),
                    Objects.requireNonNull(slides.get(event.id())).containsKey("end_date"),
                    event.id()));
  }

  @Test
  void everyEventIsASlide() {
    Timeline timeline = UsIraqTimeline.load();
    Set<Object> ids = new HashSet<>();
    slides(timeline).forEach(slide -> ids.add(((Map<?, ?>) slide).get("unique_id")));
    assertEquals(timeline.events().size(), ids.size());
  }

  private static List<?> slides(Timeline timeline) {
    return (List<?>) Objects.requireNonNull(TimelineJs.of(timeline, "About.").get("events"));
  }
}
