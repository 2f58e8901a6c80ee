package org.usiraq.timeline.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.TimelineBuilder;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Findings;

/** What is said of changes that were made on purpose. */
class ChangesTest {
  private final Timeline small = Timelines.small();

  private static Phase phase(String id, List<String> former, String title) {
    return new Phase(id, former, title, Edtf.parse("2003/2011"), "The war years.");
  }

  /** The small timeline with other phases and another version. */
  private Timeline with(String version, Phase... phases) {
    Metadata was = small.metadata();
    TimelineBuilder builder =
        Timeline.builder(
            new Metadata(
                was.name(),
                was.title(),
                version,
                was.licence(),
                was.coverageEarliest(),
                was.coverageLatest()));
    Tables.ALL.forEach(table -> copy(table, builder));
    return builder.phases(List.of(phases)).build();
  }

  private <R extends Entity> void copy(Table<R> table, TimelineBuilder to) {
    table.give(to, table.of(small));
  }

  private Timeline phases(Phase... phases) {
    return with("1.2.3", phases);
  }

  private static List<String> findings(Timeline earlier, Timeline later, Set<String> withdrawn) {
    Findings findings = new Findings();
    Changes.between(earlier, later).check(later, table -> withdrawn, findings);
    return findings.list().stream().map(Object::toString).toList();
  }

  @Test
  void betweenEqualsIsEmpty() {
    Changes changes = Changes.between(small, small);
    assertTrue(changes.isEmpty());
    assertEquals(VersionStep.NONE, changes.step());
    assertEquals("1.2.3", changes.smallestVersion());
    assertEquals("- Nothing changed since 1.2.3.\n", changes.toMarkdown());
  }

  @Test
  void changedField() {
    Changes changes =
        Changes.between(
            phases(phase("war", List.of(), "War")), phases(phase("war", List.of(), "The war")));
    assertEquals(
        List.of(
            new Change.Changed(
                Tables.PHASES,
                "war",
                List.of(
                    new FieldChange.Value("title", Optional.of("War"), Optional.of("The war"))))),
        changes.records());
    assertEquals("1.2.4", changes.smallestVersion());
    assertEquals(
        "- Since 1.2.3: records 1 changed.\n- `phases`\n  - changed `war`: title\n",
        changes.toMarkdown());
  }

  @Test
  void addedRecord() {
    Phase war = phase("war", List.of(), "War");
    Changes changes =
        Changes.between(phases(war), phases(war, phase("after", List.of(), "After it")));
    assertEquals(List.of(new Change.Added(Tables.PHASES, "after", "After it")), changes.records());
    assertEquals("1.3.0", changes.smallestVersion());
    assertEquals(
        "- Since 1.2.3: records 1 added.\n- `phases`\n  - added `after`: After it\n",
        changes.toMarkdown());
  }

  @Test
  void renamedRecord() {
    Timeline earlier = phases(phase("war", List.of(), "War"));
    Timeline later = with("1.3.0", phase("the-war", List.of("war"), "War"));
    Changes changes = Changes.between(earlier, later);
    assertEquals(
        List.of(
            new Change.Redirected(Tables.PHASES, "war", "the-war"),
            new Change.Changed(
                Tables.PHASES,
                "the-war",
                List.of(
                    new FieldChange.ElementAdded("former_ids", 1, Map.of("former_id", "war"))))),
        changes.records());
    assertEquals(VersionStep.MINOR, changes.step());
    assertEquals(
        """
        - Since 1.2.3: records 1 redirected, 1 changed.
        - `phases`
          - `war` is `the-war` now
          - changed `the-war`: former_ids
        """,
        changes.toMarkdown());
    assertEquals(List.of(), findings(earlier, later, Set.of()));
  }

  @Test
  void mergedRecords() {
    Phase war = phase("war", List.of(), "War");
    Changes changes =
        Changes.between(
            phases(war, phase("strife", List.of("quarrel"), "Strife")),
            phases(phase("war", List.of("strife", "quarrel"), "War")));
    assertEquals(
        List.of("Redirected", "Changed"),
        changes.records().stream().map(change -> change.getClass().getSimpleName()).toList());
    assertEquals(List.of(), changes.lost());
  }

  @Test
  void checkRemovedRecord() {
    Phase war = phase("war", List.of(), "War");
    Timeline earlier = phases(war, phase("after", List.of("aftermath"), "After it"));
    Timeline later = with("2.0.0", war);
    assertEquals(
        List.of(
            "after: expected to find this id of phases in version 1.2.3 as an id or a former id, or"
                + " among those withdrawn, found it nowhere [REMOVED_ID]",
            "aftermath: expected to find this id of phases in version 1.2.3 as an id or a former"
                + " id, or among those withdrawn, found it nowhere [REMOVED_ID]"),
        findings(earlier, later, Set.of()));
    assertEquals(List.of(), findings(earlier, later, Set.of("after", "aftermath")));
    assertEquals(
        "- Since 1.2.3: records 1 removed.\n- `phases`\n  - removed `after`: After it\n",
        Changes.between(earlier, later).toMarkdown());
  }

  /** A former id is a promise too. */
  @Test
  void checkForgottenFormerId() {
    assertEquals(
        List.of(
            "wars: expected to find this id of phases in version 1.2.3 as an id or a former id, or"
                + " among those withdrawn, found it nowhere; is it 'war' now? [REMOVED_ID]"),
        findings(
            phases(phase("war", List.of("wars"), "War")),
            with("2.0.0", phase("war", List.of(), "War")),
            Set.of()));
  }

  @Test
  void checkVersion() {
    Phase war = phase("war", List.of(), "War");
    Timeline more = with("1.2.4", war, phase("after", List.of(), "After it"));
    assertEquals(
        List.of(
            "metadata version: expected 1.3.0 or later, for the changes since 1.2.3 are MINOR,"
                + " found 1.2.4 [VERSION_TOO_LOW]"),
        findings(phases(war), more, Set.of()));
    assertEquals(
        List.of(
            "metadata version: expected 1.2.3 or later, for the changes since 1.2.3 are NONE,"
                + " found 1.2.2 [VERSION_TOO_LOW]"),
        findings(phases(war), with("1.2.2", war), Set.of()));
    assertEquals(List.of(), findings(phases(war), with("1.10.0", war), Set.of()));
  }

  @Test
  void stepOfColumns() {
    Changes none = Changes.between(small, small);
    ColumnChange added = new ColumnChange("events", "x", ColumnChange.Kind.ADDED, "");
    ColumnChange removed = new ColumnChange("events", "y", ColumnChange.Kind.REMOVED, "");
    Changes some = none.withColumns(List.of(added));
    assertEquals(VersionStep.MINOR, some.step());
    assertEquals(VersionStep.MAJOR, none.withColumns(List.of(added, removed)).step());
    assertEquals(
        "- Since 1.2.3: no record changed.\n- Column added: `events.x`.\n", some.toMarkdown());
  }

  @Test
  void afterVersion() {
    List<String> next = new ArrayList<>();
    for (VersionStep step : VersionStep.values()) {
      next.add(step.after("1.9.3"));
    }
    assertEquals(List.of("1.9.3", "1.9.4", "1.10.0", "2.0.0"), next);
  }
}
