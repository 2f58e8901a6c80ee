package org.usiraq.timeline.parquet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Event;

/** An event as a record of a peer's user, with the columns of ours, and nothing checked. */
public record Happening(
    String id,
    List<String> formerIds,
    String title,
    List<String> tags,
    String summary,
    String type,
    String phase,
    String date,
    @Nullable LocalDate dateEarliest,
    @Nullable LocalDate dateLatest,
    String dateKind,
    String datePrecision,
    boolean dateApproximate,
    boolean dateUncertain,
    List<Part> participants,
    List<String> places,
    List<Relation> links,
    List<Cited> citations,
    @Nullable Integer independentSources,
    @Nullable String note) {

  /** A part in an event. */
  public record Part(String actor, String role, @Nullable String claimedBy) {}

  /** A relation to another event. */
  public record Relation(String relation, String event) {}

  /** A citation. */
  public record Cited(
      String source, @Nullable String locator, @Nullable String date, @Nullable String note) {}

  static Happening of(Event e) {
    return new Happening(
        e.id(),
        e.formerIds(),
        e.title(),
        e.tags(),
        e.summary(),
        e.type().value(),
        e.phase(),
        e.date().toString(),
        e.date().earliest().orElse(null),
        e.date().latest().orElse(null),
        e.date().kind().toString(),
        e.date().precision().toString(),
        e.date().isApproximate(),
        e.date().isUncertain(),
        e.participants().stream()
            .map(p -> new Part(p.actor(), p.role().value(), p.claimedBy().orElse(null)))
            .toList(),
        e.places(),
        e.links().stream().map(l -> new Relation(l.relation().value(), l.event())).toList(),
        e.citations().stream()
            .map(
                c ->
                    new Cited(
                        c.source(),
                        c.locator().orElse(null),
                        c.date().map(Edtf::toString).orElse(null),
                        c.note().orElse(null)))
            .toList(),
        e.independentSources().orElse(null),
        e.note().orElse(null));
  }
}
