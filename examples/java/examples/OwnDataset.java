package examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Aggregation;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Measure;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.ParticipantRole;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.SourceKind;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.StatisticKind;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.Unit;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Validator;

/** Builds a dataset on a subject of one's own: a strike at a harbour that never was. */
public final class OwnDataset {
  private static final String LEDGER = "harbour-ledger";

  private OwnDataset() {}

  /**
   * Builds the dataset, validates it, and writes it as JSON.
   *
   * @param args the file to write to
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Timeline timeline = harbour();
    Findings findings = Validator.validate(timeline);
    System.out.println(findings);
    if (!findings.hasErrors()) {
      TimelineJson.write(timeline, Path.of(args[0]));
      System.out.println(timeline);
    }
  }

  private static Timeline harbour() {
    Metadata metadata =
        new Metadata(
            "harbour-strike",
            "A strike at the harbour",
            "1.0.0",
            "CC0-1.0",
            LocalDate.of(1911, 1, 1),
            LocalDate.of(1912, 12, 31));
    // shown: own
    Event strike =
        Event.builder(
                "dockers-strike",
                "The dockers lay down their work",
                "The dockers of the harbour strike for a day of ten hours.",
                EventType.PROTEST,
                "the-strike",
                Edtf.parse("1911-08~/1911-09"))
            .participants(new Participant("dockers", ParticipantRole.INITIATOR, Optional.empty()))
            .citations(
                new DatedCitation(
                    LEDGER, Optional.of("page 12"), Optional.empty(), Optional.empty()))
            .build();
    Statistic strikers =
        Statistic.builder(
                "strikers",
                "Dockers on strike",
                Measure.PARTICIPANTS,
                Unit.PERSON,
                StatisticKind.DOCUMENTED_COUNT,
                Aggregation.PEAK,
                Figure.of(Qualifier.NEARLY, new BigDecimal("800"), Unit.PERSON)
                    .withWording("nearly"),
                Edtf.parse("1911-08"))
            .event("dockers-strike")
            .citations(new Citation(LEDGER, Optional.of("page 13"), Optional.empty()))
            .build();
    // shown: end
    return Timeline.builder(metadata)
        .events(List.of(strike))
        .statistics(List.of(strikers))
        .actors(
            List.of(
                Actor.builder(
                        "dockers",
                        "The dockers",
                        ActorKind.POPULATION,
                        "Those who loaded and unloaded the ships.")
                    .build()))
        .sources(
            List.of(
                Source.builder(
                        LEDGER,
                        "Ledger of the harbour office",
                        "Harbour office",
                        "en",
                        SourceKind.OFFICIAL)
                    .build()))
        .phases(
            List.of(
                new Phase(
                    "the-strike",
                    List.of(),
                    "The strike",
                    Edtf.parse("1911"),
                    "From the first meeting to the settlement.")))
        .build();
  }
}
