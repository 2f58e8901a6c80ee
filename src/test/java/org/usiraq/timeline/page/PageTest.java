package org.usiraq.timeline.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

/** The page holds everything, ends no script too early, and asks for nothing from elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
  private static final int MOST_BYTES = 1_500_000;
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"data\">(.*)</script>");

  private final Timeline timeline = UsIraqTimeline.load();
  private final String page;

  PageTest() throws IOException {
    page = Page.of(timeline, "What <it> is & isn't.");
  }

  private static Map<?, ?> data(String page) throws IOException {
    Matcher data = DATA.matcher(page);
    assertTrue(data.find());
    return (Map<?, ?>) Json.parse(data.group(1));
  }

  @Test
  void isSmall() {
    int bytes = page.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < MOST_BYTES, () -> "expected less than " + MOST_BYTES + ", found " + bytes);
  }

  @Test
  void isTheSameAgain() throws IOException {
    assertEquals(page, Page.of(UsIraqTimeline.load(), "What <it> is & isn't."));
  }

  @Test
  void isFilled() {
    assertFalse(page.contains("{{"), "a place is not filled");
    assertTrue(page.contains("<title>" + timeline.metadata().title() + "</title>"));
    assertTrue(page.contains("<p class=\"lead\">What &lt;it&gt; is &amp; isn't.</p>"));
    assertTrue(page.endsWith("</html>\n"));
  }

  @Test
  void keepsTheLicenceOfTheLibrary() {
    assertTrue(page.contains("Permission to use, copy, modify, and/or distribute this software"));
    assertTrue(page.contains("// https://d3js.org v7.9.0 Copyright"));
  }

  /** Links to sources stand in the data; nothing is loaded. */
  @Test
  void loadsNothing() throws IOException {
    String template = Assets.text("page.html") + Assets.text("page.css");
    assertFalse(
        Pattern.compile("src=|@import|url\\(|href=\"(?!#|data:,)").matcher(template).find());
    assertTrue(page.contains("content=\"default-src 'none'; "));
  }

  @Test
  void holdsEveryRecord() throws IOException {
    Map<?, ?> tables = (Map<?, ?>) Objects.requireNonNull(data(page).get("tables"));
    for (Table<?> table : Tables.ALL) {
      Map<?, ?> held = (Map<?, ?>) Objects.requireNonNull(tables.get(table.name()));
      List<?> rows = (List<?>) Objects.requireNonNull(held.get("rows"));
      assertEquals(
          table.of(timeline).stream().map(Entity::id).toList(),
          rows.stream().map(row -> ((List<?>) row).get(0)).toList());
    }
  }

  @Test
  void endsNoScriptEarly() {
    assertEquals(
        "[\"\\u003c/script>\\u003c!--\",\"&\"]", Page.embedded(List.of("</script><!--", "&")));
    // The data, the outlines, the library, the page's own: no text of the data adds one.
    assertEquals(4, Pattern.compile("</script").matcher(page).results().count());
  }

  @Test
  void escape() {
    assertEquals("a &lt;b&gt; &amp; &quot;c&quot; 'é'", Page.escape("a <b> & \"c\" 'é'"));
  }

  /** A type of no family would have no colour and be missing from the filter. */
  @Test
  void everyTypeHasAFamily() throws IOException {
    String words = Assets.text("words.js");
    String families = words.substring(0, words.indexOf("};"));
    assertAll(
        Stream.of(EventType.values())
            .map(
                type ->
                    () ->
                        assertEquals(
                            1,
                            Pattern.compile("[\" ]" + type.value() + "[\" ]")
                                .matcher(families)
                                .results()
                                .count(),
                            type.value())));
  }

  @Test
  void dataOfASmallTimeline() throws IOException {
    Timeline small = Timelines.small();
    Map<?, ?> data = data(Page.of(small, "Small."));
    Map<?, ?> dates = (Map<?, ?>) Objects.requireNonNull(data.get("dates"));
    assertEquals("between 21 and 31 December 2019", dates.get("[2019-12-21..2019-12-31]"));
    assertEquals(new TreeSet<>(dates.keySet()), dates.keySet());
    Map<?, ?> terms = (Map<?, ?>) Objects.requireNonNull(data.get("terms"));
    Map<?, ?> roles = (Map<?, ?>) Objects.requireNonNull(terms.get("events.participants.role"));
    assertEquals(
        List.of("Target", "Was what the event aimed at, harmed or not."), roles.get("target"));
    assertEquals(
        small.statistics().stream().map(s -> s.figure().toEnglish(s.unit())).toList(),
        data.get("figures"));
    String whole = Json.printLine(PageData.of(small));
    // References are numbers of rows, false and absent values are null, and rows end early.
    assertTrue(
        whole.contains(
            "[\"square\",null,\"The Square\",\"site\",null,0,null,null,null,null,null,null,"
                + "\"Somewhere in the city.\"]"),
        whole);
    assertTrue(whole.contains("\"places[]>places\""), whole);
    assertTrue(
        whole.contains("[\"participants\",[\"actor>actors\",\"role\",\"claimed_by>actors\"]]"),
        whole);
  }

  @Test
  void assetThatIsMissing() {
    assertEquals(
        "expected org/usiraq/timeline/page/none.js on the class path, found none",
        assertThrows(FileNotFoundException.class, () -> Assets.text("none.js")).getMessage());
  }
}
