package org.usiraq.timeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Timelines;

/** The page as a reader has it, from disk, in a headless Chromium. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {
  private final Timeline timeline = UsIraqTimeline.load();
  private final Path folder;
  private final URI page;
  private final Browser browser;

  PageInBrowserTest(@TempDir Path temporary) throws IOException {
    folder = temporary;
    page = write("index.html", timeline);
    browser = Browser.start(temporary.resolve("profile"));
  }

  private URI write(String name, Timeline what) throws IOException {
    return Files.writeString(folder.resolve(name), Page.of(what, "About.")).toUri();
  }

  @BeforeAll
  void warmUp() throws IOException, InterruptedException {
    open("");
  }

  @AfterAll
  void close() throws IOException {
    browser.close();
  }

  @AfterEach
  void nothingToComplainOf() {
    assertEquals(List.of(), browser.complaints());
  }

  private void open(String hash) throws IOException, InterruptedException {
    browser.look(1280, 900, "light");
    browser.open(URI.create(page + hash));
  }

  private String text(String selector) throws IOException {
    return browser.eval("document.querySelector('" + selector + "').textContent");
  }

  private int count(String selector) throws IOException {
    return Integer.parseInt(browser.eval("document.querySelectorAll(`" + selector + "`).length"));
  }

  @Test
  void rendersEverything() throws IOException, InterruptedException {
    open("");
    int events = timeline.events().size();
    assertEquals(events + " of " + events + " events", text("#count"));
    assertEquals(events, count("#list li"));
    assertEquals(events, count("#chart a.mark"));
    assertEquals(timeline.phases().size(), count("#chart a.phase"));
    assertTrue(count("#world a.mark") > 10);
    assertTrue(count(".series:first-of-type a.mark") > 10);
  }

  /** The page and the library agree on what overlaps a month. */
  @Test
  void choosesAPeriod() throws IOException, InterruptedException {
    open("#from=2019-12&to=2019-12");
    int overlapping = timeline.eventsOverlapping(Edtf.parse("2019-12")).size();
    assertEquals(overlapping, count("#list li"));
    assertTrue(text("#list").contains("Rockets kill an American contractor"));
  }

  @ParameterizedTest
  @CsvSource({
    "text, 'rockets kirkuk contractor', true",
    "text, بغداد, true",
    "actor, kataib-hezbollah, true",
    "type, missile_attack, true",
    "type, violence, true",
    "place, anbar, true",
    "text, zzzz, false"
  })
  void filters(String field, String value, boolean some) throws IOException, InterruptedException {
    open("");
    browser.eval(
        "(() => { const field = document.forms[0].elements."
            + field
            + "; field.value = '"
            + value
            + "'; field.dispatchEvent(new Event('input', {bubbles: true})); })()");
    int all = timeline.events().size();
    browser.awaitTrue("!document.getElementById('count').textContent.startsWith('" + all + " ')");
    int marks = count("#chart a.mark");
    assertEquals(some, marks > 0);
    assertTrue(marks < all);
    assertEquals(marks, count("#list a[data-record^='event:']"));
  }

  @Test
  void cardTellsWhoClaimsWhat() throws IOException, InterruptedException {
    open("#show=event%3Ak1-base-rocket-attack");
    assertTrue(
        text("#card .claims").contains("United States names Kataib Hezbollah as initiator."));
    assertTrue(text("#card").contains("Dates it between 21 and 31 December 2019."));
    assertTrue(text("#card").contains("Between 11 and 16 munitions"));
    open("#show=place%3Abaghdad");
    assertEquals("rtl", browser.eval("document.querySelector('#card bdi[lang=ar]').dir"));
  }

  @Test
  void keysAlone() throws IOException, InterruptedException {
    open("#type=missile_attack");
    browser.eval("document.querySelector('#chart a.mark').focus()");
    String first = browser.eval("document.activeElement.dataset.record");
    browser.press("ArrowRight");
    String second = browser.eval("document.activeElement.dataset.record");
    assertTrue(!first.equals(second) && second.startsWith("event:"), second);
    browser.press("Enter");
    browser.awaitTrue("document.activeElement.closest('#card') !== null");
    browser.press("Escape");
    browser.awaitTrue("document.activeElement.dataset.record === '" + second + "'");
  }

  /** Every control has a name, and every mark says what it is. */
  @Test
  void isNamedForScreenReaders() throws IOException, InterruptedException {
    open("");
    assertEquals(0, count("a.mark:not([aria-label])"));
    assertEquals(0, count("svg[role=group]:not([aria-label])"));
    assertEquals(
        "true",
        browser.eval(
            "[...document.querySelectorAll('input, select')]"
                + ".every((f) => f.labels.length || f.getAttribute('aria-label'))"));
    assertEquals(
        "true",
        browser.eval(
            "[...document.querySelectorAll('button, a')].every("
                + "(b) => (b.getAttribute('aria-label') ?? b.textContent).trim() !== '')"));
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "320, dark"})
  void fits(int width, String scheme) throws IOException, InterruptedException {
    browser.look(width, 800, scheme);
    browser.open(URI.create(page + "#from=2007&to=2007&show=event%3Aus-troop-surge"));
    assertEquals("true", browser.eval("document.documentElement.scrollWidth <= " + width));
  }

  @Test
  void smallTimeline() throws IOException, InterruptedException {
    browser.look(1280, 900, "light");
    browser.open(write("small.html", Timelines.small()));
    assertEquals("3 of 3 events", text("#count"));
  }
}
