package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.table.Tables;

class EdgesTest {
  private static final int PLACES = Tables.ALL.indexOf(Tables.PLACES);
  private static final Position AT = Position.ofLine("f", 1);

  private static Entry id(String id, long order) {
    return new Entry(Entry.Kind.ID, PLACES, PLACES, id, id, "", "", order, AT, AT);
  }

  private static Entry edge(String from, String to, long order) {
    String text = Edges.text(Edges.WITHIN, 0);
    return new Entry(Entry.Kind.EDGE, PLACES, PLACES, to, from, "within", text, order, AT, AT);
  }

  private static List<String> told(Edges edges) {
    Findings findings = new Findings();
    assertTrue(edges.tell(findings));
    return findings.list().stream().map(Finding::value).toList();
  }

  @Test
  void tellOfACircleAndWhatLeadsThere() {
    Edges edges = new Edges(1024);
    String[][] within = {{"a", "b"}, {"b", "a"}, {"c", "a"}, {"d", "e"}};
    for (String[] pair : within) {
      edges.add(Edges.WITHIN, PLACES, pair[0], pair[1]);
    }
    edges.trim();
    edges.suspect(edge("b", "a", 1), id("a", 0));
    edges.suspect(edge("a", "b", 0), id("b", 1));
    edges.suspect(edge("c", "a", 2), id("a", 0));
    edges.suspect(edge("d", "e", 3), id("e", 4));
    edges.suspect(edge("a", "a", 0), id("a", 0));
    assertEquals(List.of("a → b → a"), told(edges));
  }

  /** More than there is room for: no circle is possible where all point at records before. */
  @Test
  void tellOfTooMany() {
    for (boolean forward : new boolean[] {false, true}) {
      Edges edges = new Edges(1024);
      for (int i = 0; i < 1025; i++) {
        edges.add(Edges.WITHIN, PLACES, "p" + i, "p" + (i + 1) % 1025);
      }
      edges.trim();
      edges.suspect(edge("b", "a", 1), id("a", 0));
      edges.suspect(edge("c", "c-once", 1), id("c", 1));
      if (forward) {
        edges.suspect(edge("a", "b", 0), id("b", 1));
      }
      Findings findings = new Findings();
      assertEquals(!forward, edges.tell(findings));
      assertEquals(List.of(), findings.list());
    }
  }

  @Test
  void tellOfAsManyAsThereIsRoomFor() {
    Edges edges = new Edges(1024);
    for (int i = 0; i < 1024; i++) {
      edges.add(Edges.WITHIN, PLACES, "p" + i, "p" + (i + 1) % 1024);
    }
    edges.trim();
    for (int i = 0; i < 1024; i++) {
      edges.suspect(
          edge("p" + i, "p" + (i + 1) % 1024, i), id("p" + (i + 1) % 1024, (i + 1) % 1024));
    }
    assertEquals(1, told(edges).size());
  }

  /** Of records with one id, what the first one says counts. */
  @Test
  void tellOfDoubles() {
    Edges edges = new Edges(1024);
    edges.add(Edges.WITHIN, PLACES, "a", "b");
    edges.add(Edges.WITHIN, PLACES, "b", "a");
    edges.trim();
    edges.isDouble(id("b", 1));
    edges.suspect(edge("a", "b", 0), id("b", 1));
    edges.suspect(edge("b", "a", 2), id("a", 0));
    assertEquals(List.of(), told(edges));
  }

  @Test
  void aliasLeadsToThePresentId() {
    Edges edges = new Edges(1024);
    edges.add(Edges.WITHIN, PLACES, "a", "b-once");
    edges.alias(PLACES, "b-once", "b");
    edges.add(Edges.WITHIN, PLACES, "b", "a");
    edges.trim();
    edges.suspect(edge("a", "b", 0), id("b", 1));
    edges.suspect(edge("b", "a", 1), id("a", 0));
    assertEquals(List.of("a → b → a"), told(edges));
  }
}
