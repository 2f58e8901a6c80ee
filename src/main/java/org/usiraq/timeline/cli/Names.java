package org.usiraq.timeline.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;

/**
 * What people call the records of a timeline; an id that names none stands as it is.
 *
 * @param timeline the timeline
 */
record Names(Timeline timeline) {

  String actor(String id) {
    return timeline.findActor(id).map(Actor::name).orElse(id);
  }

  String place(String id) {
    return timeline.findPlace(id).map(Place::name).orElse(id);
  }

  String places(List<String> ids) {
    return ids.stream().map(this::place).collect(Collectors.joining(", "));
  }

  String phase(String id) {
    return timeline.findPhase(id).map(Phase::title).orElse(id);
  }

  String event(String id) {
    return timeline.findEvent(id).map(e -> e.title() + " (" + e.id() + ")").orElse(id);
  }

  /** A title and who published it, and when. */
  String source(String id) {
    return timeline.findSource(id).map(Names::source).orElse(id);
  }

  static String source(Source source) {
    return source.title()
        + ", "
        + source.publisher()
        + source.published().map(date -> ", " + date.toEnglish()).orElse("");
  }

  static String event(Event event) {
    return event.date().toEnglish() + ": " + event.title() + " (" + event.id() + ")";
  }

  /** A figure, when it held, and whether the dataset prefers it. */
  static String figure(Statistic statistic) {
    return statistic.title()
        + ", "
        + statistic.date().toEnglish()
        + ": "
        + statistic.figure().toEnglish(statistic.unit())
        + " ("
        + statistic.standing().inSentence()
        + ")";
  }

  static String dated(String text, Optional<Edtf> date) {
    return text + date.map(d -> " (" + d.toEnglish() + ")").orElse("");
  }
}
