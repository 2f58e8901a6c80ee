package org.usiraq.timeline.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Timeline;

/**
 * One self-contained HTML page that shows a timeline: a template with the data, the scripts and the
 * libraries put in, so that it works from disk and with no network.
 */
final class Page {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z_]+)}}");

  /** What ends or comments out a script before its end. */
  private static final Pattern UNSAFE = Pattern.compile("</script|<!--", Pattern.CASE_INSENSITIVE);

  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "words.js",
          "state.js",
          "parts.js",
          "timeline.js",
          "list.js",
          "card.js",
          "figures.js",
          "map.js",
          "main.js");

  private Page() {}

  static String of(Timeline timeline, String description) throws IOException {
    Map<String, String> parts =
        Map.of(
            "title", escape(timeline.metadata().title()),
            "description", escape(description),
            "version", escape(timeline.metadata().version()),
            "style", Assets.text("page.css"),
            "library", script(Assets.webjar("d3", "dist/d3.min.js")),
            "library_licence", escape(Assets.webjar("d3", "LICENSE").strip()),
            "data", embedded(PageData.of(timeline)),
            "outlines", embedded(Json.parse(Assets.text("outlines.json"))),
            "script", script(scripts()));
    return PLACE
        .matcher(Assets.text("page.html"))
        .replaceAll(
            place -> {
              String part = parts.get(place.group(1));
              if (part == null) {
                throw new IllegalStateException("page.html: nothing fills " + place.group());
              }
              return Matcher.quoteReplacement(part);
            });
  }

  private static String scripts() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : SCRIPTS) {
      all.append(Assets.text(name));
    }
    return all.toString();
  }

  private static String script(String source) {
    if (UNSAFE.matcher(source).find()) {
      throw new IllegalStateException("a script of the page holds what would end it");
    }
    return source;
  }

  /** JSON within a script element: no text of the data may end it. */
  static String embedded(Object tree) {
    return Json.printLine(tree).strip().replace("<", "\\u003c");
  }

  /** A text within HTML, in an element or in an attribute in double quotes. */
  static String escape(String text) {
    return text.codePoints().mapToObj(Page::escape).collect(Collectors.joining());
  }

  private static String escape(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> Character.toString(character);
    };
  }
}
