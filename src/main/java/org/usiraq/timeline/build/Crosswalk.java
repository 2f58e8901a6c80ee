package org.usiraq.timeline.build;

import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Vocabulary;

/** The counterparts of a vocabulary's value in ontologies of event data. */
final class Crosswalk {

  private Crosswalk() {}

  /**
   * The PLOVER type and mode, and the ACLED event and sub-event type; empty where there is none.
   */
  static List<Optional<String>> of(Vocabulary term) {
    return term instanceof EventType type
        ? List.of(
            type.ploverType(), type.ploverMode(), type.acledEventType(), type.acledSubEventType())
        : List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
