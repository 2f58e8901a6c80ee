package org.usiraq.timeline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a record as a person would read it. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "show one record with its sources and what they disagree on",
    description =
        "Shows a record with its sources, its hedges, and what the sources disagree on. Ids that a"
            + " record had earlier find it too; an id that stands in several tables shows each.",
    footer = {
      "us-iraq-timeline show k1-base-rocket-attack",
      "us-iraq-timeline show hashd-al-shaabi",
      "us-iraq-timeline show wikipedia-k1"
    })
final class Show implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      description = "the id of an event, actor, statistic, place, source or phase")
  private String id = "";

  @Mixin private final DataOption data = new DataOption();

  Show(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Timeline timeline = data.load(terminal);
    List<Entity> found = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      find(table, timeline).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      throw Ids.unknown("record", id, ids(timeline));
    }
    Cards cards = new Cards(timeline);
    for (int i = 0; i < found.size(); i++) {
      Paper paper = new Paper(terminal);
      if (i > 0) {
        paper.space();
      }
      cards.write(found.get(i), paper);
      terminal.print(paper.toString());
    }
    return Status.WELL;
  }

  private <R extends Entity> Optional<R> find(Table<R> table, Timeline timeline) {
    return table.of(timeline).stream()
        .filter(entity -> entity.id().equals(id) || entity.formerIds().contains(id))
        .findFirst();
  }

  private static List<String> ids(Timeline timeline) {
    return Tables.ALL.stream()
        .flatMap(table -> table.of(timeline).stream())
        .map(Entity::id)
        .distinct()
        .toList();
  }
}
