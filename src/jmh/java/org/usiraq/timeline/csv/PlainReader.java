package org.usiraq.timeline.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.ParticipantRole;
import org.usiraq.timeline.model.Vocabulary;

/**
 * Events from the rows of their seven files, as a plain program makes them: typed values, no check
 * of headers, positions or derived columns, and a fault ends it.
 *
 * @param <C> a row of the CSV library
 */
final class PlainReader<C> implements Iterator<Event> {

  /** Opens a file and gives its rows without the header. */
  interface Files<C> {
    Iterator<C> rows(String name);
  }

  /** Gives a cell of a row. */
  interface Cells<C> {
    String get(C row, int cell);
  }

  /** The rows of a list, merged by the id of the event. */
  private final class ListRows<E> {
    private final Iterator<C> rows;
    private final int id;
    private final Function<C, E> element;
    private C head;

    ListRows(String name, int id, Function<C, E> element) {
      this.rows = files.rows(name);
      this.id = id;
      this.element = element;
      advance();
    }

    private void advance() {
      head = rows.hasNext() ? rows.next() : null;
    }

    List<E> of(String event) {
      List<E> elements = new ArrayList<>();
      while (head != null && cells.get(head, id).equals(event)) {
        elements.add(element.apply(head));
        advance();
      }
      return elements;
    }
  }

  private static final Map<String, EventType> TYPES = byValue(EventType.values());
  private static final Map<String, ParticipantRole> ROLES = byValue(ParticipantRole.values());
  private static final Map<String, LinkRelation> RELATIONS = byValue(LinkRelation.values());

  private final Files<C> files;
  private final Cells<C> cells;
  private final Iterator<C> events;
  private final ListRows<String> formerIds;
  private final ListRows<String> tags;
  private final ListRows<Participant> participants;
  private final ListRows<String> places;
  private final ListRows<Link> links;
  private final ListRows<DatedCitation> citations;

  PlainReader(Files<C> files, Cells<C> cells) {
    this.files = files;
    this.cells = cells;
    this.events = files.rows("events.csv");
    this.formerIds = new ListRows<>("former_ids.csv", 2, row -> cells.get(row, 1));
    this.tags = new ListRows<>("event_tags.csv", 0, row -> cells.get(row, 2));
    this.participants = new ListRows<>("event_participants.csv", 0, this::participant);
    this.places = new ListRows<>("event_places.csv", 0, row -> cells.get(row, 2));
    this.links = new ListRows<>("event_links.csv", 0, this::link);
    this.citations = new ListRows<>("event_citations.csv", 0, this::citation);
  }

  private static <E extends Vocabulary> Map<String, E> byValue(E[] values) {
    Map<String, E> byValue = new HashMap<>();
    for (E value : values) {
      byValue.put(value.value(), value);
    }
    return byValue;
  }

  @Override
  public boolean hasNext() {
    return events.hasNext();
  }

  @Override
  public Event next() {
    C row = events.next();
    String id = cells.get(row, 0);
    return new Event(
        id,
        formerIds.of(id),
        cells.get(row, 1),
        tags.of(id),
        cells.get(row, 2),
        TYPES.get(cells.get(row, 3)),
        cells.get(row, 4),
        Edtf.parse(cells.get(row, 5)),
        participants.of(id),
        places.of(id),
        links.of(id),
        citations.of(id),
        text(row, 12).map(Integer::valueOf),
        text(row, 13));
  }

  private Participant participant(C row) {
    return new Participant(cells.get(row, 2), ROLES.get(cells.get(row, 3)), text(row, 4));
  }

  private Link link(C row) {
    return new Link(RELATIONS.get(cells.get(row, 2)), cells.get(row, 3));
  }

  private DatedCitation citation(C row) {
    return new DatedCitation(
        cells.get(row, 2), text(row, 3), text(row, 4).map(Edtf::parse), text(row, 5));
  }

  private Optional<String> text(C row, int cell) {
    String text = cells.get(row, cell);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
