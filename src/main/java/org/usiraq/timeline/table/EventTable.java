package org.usiraq.timeline.table;

import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.ParticipantRole;

/** The columns of the table of events. */
final class EventTable {

  private EventTable() {}

  static Struct<Event> columns() {
    Struct.Builder<Event> c =
        Struct.builder("event", "Something that happened, or a state that lasted.");
    var id = Parts.id(c);
    var formerIds = Parts.formerIds(c);
    var title = c.required("title", Scalar.text(Parts.TITLE), Event::title, "A headline.");
    var tags = Parts.tags(c, Event::tags);
    var summary =
        c.required(
            "summary",
            Scalar.text(Parts.SUMMARY),
            Event::summary,
            "What happened, in one to four sentences.");
    var type = c.required("type", Scalar.vocabulary(EventType.values()), Event::type, "Its kind.");
    var phase =
        c.required("phase", Scalar.reference("phases"), Event::phase, "The chapter it belongs to.");
    var date =
        DateColumns.required(
            c, Event::date, "When it happened, as the local calendar day of the place");
    var participants =
        c.list(
            "participants",
            ListOf.structs(participants()),
            Event::participants,
            "Who took part, and how.");
    var places =
        c.list(
            "places",
            ListOf.values("place", Scalar.reference("places"), "The id of a place."),
            Event::places,
            "Where it happened, the most specific place first.");
    var links =
        c.list("links", ListOf.structs(links()), Event::links, "Relations to other events.");
    var citations =
        c.list(
            "citations",
            ListOf.structs(Parts.DATED_CITATIONS).atLeastOne(),
            Event::citations,
            "The sources that the record rests on.");
    var independentSources =
        c.derivedNullable(
            "independent_sources",
            Scalar.INTEGER,
            Event::independentSources,
            "citations, and derived_from of the sources",
            "How many of the sources cited are independent, copies of one origin counted once; null"
                + " where they have not been counted.");
    var note = Parts.note(c, Event::note);
    return c.build(
        v ->
            new Event(
                v.get(id),
                v.get(formerIds),
                v.get(title),
                v.get(tags),
                v.get(summary),
                v.get(type),
                v.get(phase),
                v.get(date),
                v.get(participants),
                v.get(places),
                v.get(links),
                v.get(citations),
                v.find(independentSources),
                v.find(note)));
  }

  private static Struct<Participant> participants() {
    Struct.Builder<Participant> c = Struct.builder("participant", "An actor's part in an event.");
    var actor =
        c.required("actor", Scalar.reference("actors"), Participant::actor, "The id of the actor.");
    var role =
        c.required(
            "role",
            Scalar.vocabulary(ParticipantRole.values()),
            Participant::role,
            "What it did, or what was done to it.");
    var claimedBy =
        c.nullable(
            "claimed_by",
            Scalar.reference("actors"),
            Participant::claimedBy,
            "The id of the actor whose claim this part is; null where it is undisputed.");
    return c.build(v -> new Participant(v.get(actor), v.get(role), v.find(claimedBy)));
  }

  private static Struct<Link> links() {
    Struct.Builder<Link> c = Struct.builder("link", "A relation of an event to another event.");
    var relation =
        c.required(
            "relation",
            Scalar.vocabulary(LinkRelation.values()),
            Link::relation,
            "How this event is related to the other.");
    var event =
        c.required("event", Scalar.reference("events"), Link::event, "The id of the other event.");
    return c.build(v -> new Link(v.get(relation), v.get(event)));
  }
}
