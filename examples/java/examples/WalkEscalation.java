package examples;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Timeline;

/** Walks an escalation: what an event led to, what that led to, and so on. */
public final class WalkEscalation {
  private static final Set<LinkRelation> LED_TO =
      EnumSet.of(LinkRelation.CAUSED_BY, LinkRelation.RESPONSE_TO);

  private final Timeline timeline;
  private final Set<Event> told = new HashSet<>();

  private WalkEscalation(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * Prints each event below the one that it answered or was caused by.
   *
   * @param args the id of the first event, or none for the rockets on the K-1 base
   */
  public static void main(String[] args) {
    Timeline timeline = UsIraqTimeline.load();
    Event first = timeline.getEvent(args.length == 0 ? "k1-base-rocket-attack" : args[0]);
    System.out.println(first.date() + " " + first.title());
    new WalkEscalation(timeline).tellConsequencesOf(first, "  ");
  }

  private void tellConsequencesOf(Event cause, String indent) {
    // shown: escalation
    for (Event event : timeline.consequencesOf(cause.id())) {
      for (Link link : event.links()) {
        if (LED_TO.contains(link.relation()) && timeline.getEvent(link.event()).equals(cause)) {
          String relation = link.relation().inSentence();
          System.out.println(indent + event.date() + " " + event.title() + " (" + relation + ")");
          // An event that answered two others stands below both, what came of it only once.
          if (told.add(event)) {
            tellConsequencesOf(event, indent + "  ");
          }
        }
      }
    }
    // shown: end
  }
}
