package org.usiraq.timeline.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.ParticipantRole;

/** Events of the ordinary shape: a summary of 200 characters, two parts, a place, two sources. */
final class SampleEvents {
  private static final String[] WORDS = {
    "troops", "convoy", "Baghdad", "the", "of", "attack,", "minister", "talks", "\"surge\"", "north"
  };
  private static final int TITLE = 40;
  private static final int SUMMARY = 200;

  private final Random random;

  private SampleEvents(long seed) {
    random = new Random(seed);
  }

  /** The same events for the same number and seed. */
  static List<Event> of(int number, long seed) {
    List<Event> events = new ArrayList<>(number);
    each(number, seed, events::add);
    return events;
  }

  /** Gives the same events one after the other. */
  static void each(int number, long seed, Consumer<Event> to) {
    SampleEvents sample = new SampleEvents(seed);
    for (int i = 0; i < number; i++) {
      to.accept(sample.event(i));
    }
  }

  private Event event(int i) {
    LocalDate day = LocalDate.of(2003, 1, 1).plusDays(random.nextInt(8000));
    return new Event(
        "event-" + i,
        i % 50 == 0 ? List.of("old-event-" + i) : List.of(),
        text(TITLE),
        List.of("tag-" + random.nextInt(50)),
        text(SUMMARY),
        any(EventType.values()),
        "phase-" + random.nextInt(11),
        Edtf.parse(random.nextInt(5) == 0 ? day.toString().substring(0, 7) : day.toString()),
        List.of(participant(), participant()),
        List.of("place-" + random.nextInt(100)),
        i % 3 == 1 ? List.of(new Link(any(LinkRelation.values()), "event-" + (i - 1))) : List.of(),
        List.of(citation(), citation()),
        Optional.of(2),
        Optional.empty());
  }

  private Participant participant() {
    return new Participant(
        "actor-" + random.nextInt(300), any(ParticipantRole.values()), Optional.empty());
  }

  private DatedCitation citation() {
    return new DatedCitation(
        "source-" + random.nextInt(2000),
        random.nextBoolean() ? Optional.of("p. 3, column 2") : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private <E> E any(E[] values) {
    return values[random.nextInt(values.length)];
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder("On");
    while (text.length() < length) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append('.').toString();
  }
}
