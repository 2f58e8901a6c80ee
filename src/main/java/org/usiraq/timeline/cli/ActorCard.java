package org.usiraq.timeline.cli;

import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Reach;
import org.usiraq.timeline.model.Timeline;

/**
 * An actor as a person would read it.
 *
 * @param timeline where it stands
 */
record ActorCard(Timeline timeline) {

  void write(Actor actor, Paper paper) {
    Names names = new Names(timeline);
    Cards.head(actor.name(), "actor", actor, paper);
    paper.entry("Kind", actor.kind().label());
    paper.entry("Country", actor.country().orElse(""));
    paper.entry("Lived", actor.date().map(date -> date.toEnglish()).orElse(""));
    Cards.identifiers(actor.identifiers(), paper);
    paper.space().paragraph(0, actor.description());
    Cards.names(actor.names(), paper);
    Cards.list(
        "Offices",
        actor.roles().stream().map(role -> Names.dated(role.title(), role.date())).toList(),
        paper);
    Cards.list(
        "Belongs to",
        actor.affiliations().stream()
            .map(
                a ->
                    Names.dated(a.relation().inSentence() + " " + names.actor(a.actor()), a.date()))
            .toList(),
        paper);
    actor.note().ifPresent(note -> paper.space().title("Note").paragraph(2, note));
    Cards.events(timeline.eventsByActor(actor.id(), Reach.ITSELF), paper);
    Cards.citations(actor.citations(), names, paper);
  }
}
