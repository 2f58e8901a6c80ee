package org.usiraq.timeline.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Walks from record to record against the direction of their references; circles do no harm. */
final class Walk {
  private static final Set<AffiliationRelation> BELONGS =
      Set.of(AffiliationRelation.MEMBER_OF, AffiliationRelation.PART_OF, AffiliationRelation.LEADS);
  private static final Set<LinkRelation> CONSEQUENCE =
      Set.of(LinkRelation.CAUSED_BY, LinkRelation.RESPONSE_TO);

  private final Timeline timeline;

  Walk(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The ids of an actor, its members and parts, theirs, and so on. */
  Set<String> members(String actorId) {
    return reached(
        actorId,
        timeline.actors(),
        (actor, group) ->
            actor.affiliations().stream()
                .anyMatch(
                    a ->
                        BELONGS.contains(a.relation())
                            && is(timeline.findActor(a.actor()), group)));
  }

  /** The ids of a place and all places within it. */
  Set<String> within(String placeId) {
    return reached(
        placeId,
        timeline.places(),
        (place, outer) -> {
          Optional<Place> parent = place.within().flatMap(timeline::findPlace);
          return is(parent, outer);
        });
  }

  /** The ids of an event and all that it led to. */
  Set<String> consequences(String eventId) {
    return reached(
        eventId,
        timeline.events(),
        (event, cause) ->
            event.links().stream()
                .anyMatch(
                    link ->
                        CONSEQUENCE.contains(link.relation())
                            && is(timeline.findEvent(link.event()), cause)));
  }

  private static <R extends Entity> Set<String> reached(
      String root, List<R> records, BiPredicate<R, String> refersTo) {
    Set<String> seen = new HashSet<>(Set.of(root));
    List<String> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      String target = open.remove(open.size() - 1);
      for (R each : records) {
        if (!seen.contains(each.id()) && refersTo.test(each, target)) {
          seen.add(each.id());
          open.add(each.id());
        }
      }
    }
    return seen;
  }

  static boolean is(Optional<? extends Entity> entity, String id) {
    return entity.isPresent() && entity.get().id().equals(id);
  }
}
