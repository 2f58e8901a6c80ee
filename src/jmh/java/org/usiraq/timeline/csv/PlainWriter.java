package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.Participant;

/** Writes events into their seven files, as a plain program does. */
final class PlainWriter implements Closeable {

  /** A file of rows. */
  interface Rows extends Closeable {
    void row(String... cells) throws IOException;
  }

  /** Makes a file. */
  interface Files {
    Rows file(String name) throws IOException;
  }

  private final List<Rows> files = new ArrayList<>();
  private final Rows events;
  private final Rows formerIds;
  private final Rows tags;
  private final Rows participants;
  private final Rows places;
  private final Rows links;
  private final Rows citations;

  PlainWriter(Files files) throws IOException {
    events =
        file(
            files,
            "events.csv",
            "id,title,summary,type,phase,date,date_earliest,date_latest,date_kind,date_precision,"
                + "date_approximate,date_uncertain,independent_sources,note");
    formerIds = file(files, "former_ids.csv", "table,former_id,id");
    tags = file(files, "event_tags.csv", "event,position,tag");
    participants = file(files, "event_participants.csv", "event,position,actor,role,claimed_by");
    places = file(files, "event_places.csv", "event,position,place");
    links = file(files, "event_links.csv", "event,position,relation,other_event");
    citations = file(files, "event_citations.csv", "event,position,source,locator,date,note");
  }

  private Rows file(Files to, String name, String header) throws IOException {
    Rows rows = to.file(name);
    files.add(rows);
    rows.row(header.split(",", -1));
    return rows;
  }

  void write(Event event) throws IOException {
    Edtf date = event.date();
    String id = event.id();
    events.row(
        id,
        event.title(),
        event.summary(),
        event.type().value(),
        event.phase(),
        date.toString(),
        text(date.earliest()),
        text(date.latest()),
        date.kind().name().toLowerCase(java.util.Locale.ROOT),
        date.precision().name().toLowerCase(java.util.Locale.ROOT),
        String.valueOf(date.isApproximate()),
        String.valueOf(date.isUncertain()),
        text(event.independentSources()),
        text(event.note()));
    for (String former : event.formerIds()) {
      formerIds.row("events", former, id);
    }
    int i = 0;
    for (String tag : event.tags()) {
      tags.row(id, String.valueOf(++i), tag);
    }
    i = 0;
    for (Participant part : event.participants()) {
      participants.row(
          id, String.valueOf(++i), part.actor(), part.role().value(), text(part.claimedBy()));
    }
    i = 0;
    for (String place : event.places()) {
      places.row(id, String.valueOf(++i), place);
    }
    i = 0;
    for (Link link : event.links()) {
      links.row(id, String.valueOf(++i), link.relation().value(), link.event());
    }
    i = 0;
    for (DatedCitation of : event.citations()) {
      citations.row(
          id,
          String.valueOf(++i),
          of.source(),
          text(of.locator()),
          text(of.date()),
          text(of.note()));
    }
  }

  /** Null for none: an empty text would be quoted. */
  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  @Override
  public void close() throws IOException {
    for (Rows rows : files) {
      rows.close();
    }
  }
}
