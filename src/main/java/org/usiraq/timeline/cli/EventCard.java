package org.usiraq.timeline.cli;

import java.util.ArrayList;
import java.util.List;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.Timeline;

/**
 * An event as a person would read it: what, when, where, who; then what is disputed; then the rest.
 *
 * @param timeline where it stands
 */
record EventCard(Timeline timeline) {

  void write(Event event, Paper paper) {
    Names names = new Names(timeline);
    Cards.head(event.title(), "event", event, paper);
    paper.entry("When", event.date().toEnglish());
    paper.entry("In EDTF", event.date().toString());
    paper.entry("Where", names.places(event.places()));
    paper.entry("Type", event.type().label());
    paper.entry("Chapter", names.phase(event.phase()));
    paper.entry("Tags", String.join(", ", event.tags()));
    paper.space().paragraph(0, event.summary());
    Cards.list("Who took part", undisputed(event, names), paper);
    Cards.list("Disputed", disputed(event, names), paper);
    event.note().ifPresent(note -> paper.space().title("Note").paragraph(2, note));
    Cards.list(
        "Figures", timeline.statisticsOf(event.id()).stream().map(Names::figure).toList(), paper);
    Cards.list("Related", related(event, names), paper);
    sources(event, names, paper);
  }

  private static List<String> undisputed(Event event, Names names) {
    return event.participants().stream()
        .filter(p -> p.claimedBy().isEmpty())
        .map(p -> part(p, names))
        .toList();
  }

  /** Parts that somebody claims, and dates that a source gives differently. */
  private static List<String> disputed(Event event, Names names) {
    List<String> disputed = new ArrayList<>();
    for (Participant part : event.participants()) {
      part.claimedBy()
          .ifPresent(by -> disputed.add(part(part, names) + ", claimed by " + names.actor(by)));
    }
    for (DatedCitation citation : event.citations()) {
      citation
          .date()
          .ifPresent(
              date ->
                  disputed.add(
                      "dated " + date.toEnglish() + " by " + names.source(citation.source())));
    }
    return disputed;
  }

  private static String part(Participant part, Names names) {
    return names.actor(part.actor()) + " (" + part.role().inSentence() + ")";
  }

  /** Its own links, and those of others to it. */
  private List<String> related(Event event, Names names) {
    List<String> related = new ArrayList<>();
    for (Link link : event.links()) {
      related.add(link.relation().inSentence() + ": " + names.event(link.event()));
    }
    for (Event other : timeline.events()) {
      for (Link link : other.links()) {
        if (link.event().equals(event.id())) {
          related.add(from(link.relation()) + ": " + Names.event(other));
        }
      }
    }
    return related;
  }

  /** What an event is to another whose link points at it. */
  private static String from(LinkRelation relation) {
    return switch (relation) {
      case CAUSED_BY -> "led to";
      case RESPONSE_TO -> "answered by";
      case PART_OF -> "has as a part";
      case FOLLOWS -> "followed by";
      case RELATED_TO -> "related to";
    };
  }

  private static void sources(Event event, Names names, Paper paper) {
    String independent = event.independentSources().map(n -> ", " + n + " independent").orElse("");
    paper.space().title("Sources (" + event.citations().size() + independent + ")");
    for (DatedCitation c : event.citations()) {
      paper.hanging(
          "  - ",
          4,
          Cards.cited(c.source(), names)
              + c.locator().map(at -> "; at: " + at).orElse("")
              + c.note().map(note -> ". " + note).orElse(""));
    }
  }
}
