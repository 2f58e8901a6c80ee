package org.usiraq.timeline.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.ParticipantRole;

/** Events of the ordinary shape: a summary of 200 characters, two parts, a place, two sources. */
final class SampleEvents {
  private static final String[] WORDS = {
    "troops", "convoy", "Baghdad", "the", "of", "attack", "minister", "talks", "agreement", "north"
  };
  private static final int SUMMARY = 200;

  private SampleEvents() {}

  /** The same events for the same number and seed. */
  static List<Event> of(int number, long seed) {
    Random random = new Random(seed);
    List<Event> events = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      events.add(event(i, random));
    }
    return events;
  }

  private static Event event(int i, Random random) {
    LocalDate day = LocalDate.of(2003, 1, 1).plusDays(random.nextInt(8000));
    ParticipantRole[] roles = ParticipantRole.values();
    return new Event(
        "event-" + i,
        List.of(),
        text(random, 40),
        List.of("tag-" + random.nextInt(50)),
        text(random, SUMMARY),
        EventType.values()[random.nextInt(EventType.values().length)],
        "phase-" + random.nextInt(11),
        Edtf.parse(random.nextInt(5) == 0 ? day.toString().substring(0, 7) : day.toString()),
        List.of(
            new Participant(
                "actor-" + random.nextInt(300),
                roles[random.nextInt(roles.length)],
                Optional.empty()),
            new Participant(
                "actor-" + random.nextInt(300),
                roles[random.nextInt(roles.length)],
                Optional.empty())),
        List.of("place-" + random.nextInt(100)),
        List.of(),
        List.of(citation(random), citation(random)),
        Optional.of(2),
        Optional.empty());
  }

  private static DatedCitation citation(Random random) {
    return new DatedCitation(
        "source-" + random.nextInt(2000), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(text.length() == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.substring(0, length - 1) + ".";
  }
}
