package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.csv.CsvTable.Field;
import org.usiraq.timeline.csv.CsvTable.ForeignKey;
import org.usiraq.timeline.table.ScalarKind;

class CsvTablesTest {

  private static CsvTable get(String name) {
    return CsvTables.ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void allNames() {
    assertEquals(
        List.of(
            "events",
            "event_tags",
            "event_participants",
            "event_places",
            "event_links",
            "event_citations",
            "actors",
            "actor_names",
            "actor_roles",
            "actor_affiliations",
            "actor_identifiers",
            "actor_citations",
            "statistics",
            "statistic_tags",
            "statistic_citations",
            "places",
            "place_names",
            "place_identifiers",
            "place_citations",
            "sources",
            "source_authors",
            "phases",
            "former_ids"),
        CsvTables.ALL.stream().map(CsvTable::name).toList());
  }

  @Test
  void allHeadersNameEachColumnOnce() {
    for (CsvTable table : CsvTables.ALL) {
      assertEquals(
          table.header().size(), new HashSet<>(table.header()).size(), () -> table.fileName());
    }
  }

  @Test
  void allKeysNameColumns() {
    for (CsvTable table : CsvTables.ALL) {
      assertTrue(table.header().containsAll(table.primaryKey()), table::fileName);
      for (Field field : table.columns()) {
        if (table.primaryKey().contains(field.name())) {
          assertEquals(false, field.nullable(), field::name);
        }
      }
      for (ForeignKey key : table.foreignKeys()) {
        assertTrue(table.header().contains(key.column()), table::fileName);
        assertTrue(get(key.table()).header().contains(key.target()), table::fileName);
      }
    }
  }

  @Test
  void allReferencesAreForeignKeys() {
    for (CsvTable table : CsvTables.ALL) {
      assertEquals(
          table.columns().stream()
              .filter(field -> field.type().kind() == ScalarKind.REFERENCE)
              .map(Field::name)
              .toList(),
          table.foreignKeys().stream().map(ForeignKey::column).toList());
    }
  }

  @Test
  void allMeaningsAreSentences() {
    for (CsvTable table : CsvTables.ALL) {
      assertTrue(table.meaning().endsWith("."), table::fileName);
      for (Field field : table.columns()) {
        assertTrue(field.meaning().endsWith("."), field::name);
      }
    }
  }

  @Test
  void linksNameTheOtherEvent() {
    CsvTable links = get("event_links");
    assertEquals(List.of("event", "position", "relation", "other_event"), links.header());
    assertEquals(List.of("event", "position"), links.primaryKey());
    assertEquals(
        List.of(
            new ForeignKey("event", "events", "id"), new ForeignKey("other_event", "events", "id")),
        links.foreignKeys());
    assertEquals("The id of the event.", links.columns().get(0).meaning());
    assertEquals("The id of the other event.", links.columns().get(3).meaning());
  }

  @Test
  void affiliationsNameTheOtherActor() {
    assertEquals(
        List.of("actor", "position", "other_actor", "relation", "date"),
        get("actor_affiliations").header());
  }

  @Test
  void formerIds() {
    assertEquals(List.of("table", "former_id", "id"), CsvTables.FORMER_IDS.header());
    assertEquals(List.of("table", "former_id"), CsvTables.FORMER_IDS.primaryKey());
  }
}
