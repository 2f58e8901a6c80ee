package org.usiraq.timeline.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Timeline;

/**
 * What people call the records of a timeline.
 *
 * @param timeline the timeline; an id that it does not have is a name as good as any
 */
record Names(Timeline timeline) {

  String actor(String id) {
    return timeline.findActor(id).map(Actor::name).orElse(id);
  }

  String place(String id) {
    return timeline.findPlace(id).map(Place::name).orElse(id);
  }

  String event(String id) {
    return timeline.findEvent(id).map(Event::title).orElse(id);
  }

  String phase(String id) {
    return timeline.findPhase(id).map(Phase::title).orElse(id);
  }

  String source(String id) {
    return timeline.findSource(id).map(Source::title).orElse(id);
  }

  /** The titles of the sources of a record. */
  String sources(List<Citation> citations) {
    return Cells.list(citations.stream().map(citation -> source(citation.source())).toList());
  }

  /** What the sources of a record say differently, each after the title of its source. */
  String remarks(List<Citation> citations) {
    List<String> remarks = new ArrayList<>();
    for (Citation citation : citations) {
      citation.note().ifPresent(note -> remarks.add(source(citation.source()) + ": " + note));
    }
    return Cells.list(remarks);
  }

  /** A text with a date in words after it, if there is one. */
  static String dated(String text, Optional<Edtf> date) {
    return text + date.map(d -> " (" + d.toEnglish() + ")").orElse("");
  }
}
