package examples;

import java.time.LocalDate;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Reach;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;

/** Loads the dataset and asks the first questions that one has. */
public final class LoadAndQuery {

  private LoadAndQuery() {}

  /**
   * Prints the answers.
   *
   * @param args none are needed
   */
  public static void main(String[] args) {
    // shown: load
    Timeline timeline = UsIraqTimeline.load();
    for (Event event : timeline.eventsOverlapping(Edtf.parse("2019-12"))) {
      System.out.println(event.date().toEnglish() + ": " + event.title());
    }
    // shown: end

    System.out.println("\nWhat the rockets on the K-1 base led to:");
    for (Event event : timeline.consequencesOf("k1-base-rocket-attack")) {
      System.out.println(event.date() + "  " + event.title());
    }

    System.out.println("\nThe Hashd al-Shaabi and its parts, in 2019 and 2020:");
    for (Event event : timeline.eventsByActor("hashd-al-shaabi", Reach.WITH_MEMBERS)) {
      if (event.date().latest().orElse(LocalDate.MAX).getYear() >= 2019) {
        System.out.println(event.date() + "  " + event.title());
      }
    }

    System.out.println("\nUS troops in Iraq, as the sources have it:");
    for (Statistic figure : timeline.series("us-troops-in-iraq")) {
      System.out.println(figure.date() + "  " + figure.figure() + "  " + figure.standing().value());
    }
  }
}
