package org.usiraq.timeline.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.FindingCode;

/** Makes the participants of an event, and an actor of each that has not been met before. */
final class ActorCells {
  private final Plan plan;
  private final Output output;

  ActorCells(Plan plan, Output output) {
    this.plan = plan;
    this.output = output;
  }

  List<Participant> read(Row row) throws IOException {
    List<Participant> participants = new ArrayList<>();
    for (Parts.ActorColumn column : plan.actors()) {
      Optional<String> cell = row.find(column.column());
      List<String> names = output.split(row, column.column(), cell, column.separator());
      // An id stands for the cell as a whole, and so for none of several names.
      Optional<String> id = names.size() == 1 ? row.find(column.id()) : Optional.empty();
      for (String name : names) {
        Participant participant =
            new Participant(actor(row, column, name, id), column.role(), Optional.empty());
        if (!participants.contains(participant)) {
          participants.add(participant);
        }
      }
    }
    return participants;
  }

  private String actor(Row row, Parts.ActorColumn column, String name, Optional<String> id)
      throws IOException {
    String key = Slugs.id(plan.name() + "-actor", id.orElse(name));
    if (output.isNew(Tables.ACTORS, key)) {
      ActorKind kind = kind(row.find(column.kind()), name);
      String shown = output.fit(row, Tables.ACTORS, "name", column.column(), name);
      output.take(
          Tables.ACTORS,
          Actor.builder(key, shown, kind, kind.label() + " named in " + plan.title() + ".").build(),
          row);
    }
    return key;
  }

  private ActorKind kind(Optional<String> code, String name) {
    for (Parts.KindRule rule : plan.actorKinds()) {
      if (rule.code().isPresent() && rule.code().equals(code)
          || rule.prefix().filter(name::startsWith).isPresent()) {
        return rule.kind();
      }
    }
    return plan.defaultActorKind();
  }

  /** Tells several names that are one cell. */
  static void tell(Row row, String column, String cell, int names) {
    row.tell(
        FindingCode.COMPOUND_CELL,
        column,
        cell,
        "expected one name, found " + names + ", which were taken apart");
  }
}
