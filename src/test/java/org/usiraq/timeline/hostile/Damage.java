package org.usiraq.timeline.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What is done to a file.
 *
 * @param name what to call it
 * @param readers whose files it is done to
 * @param edit makes the damaged file of the good one
 */
record Damage(String name, Set<Reader> readers, UnaryOperator<byte[]> edit) {
  private static final Set<Reader> EVERY = EnumSet.allOf(Reader.class);
  private static final Set<Reader> TABLES = EnumSet.of(Reader.CSV, Reader.IMPORT);
  private static final Set<Reader> TREES = EnumSet.of(Reader.JSON, Reader.JSONL, Reader.YAML);
  private static final Set<Reader> OURS = EnumSet.complementOf(EnumSet.of(Reader.IMPORT));

  static List<Damage> all() {
    List<Damage> all = new ArrayList<>();
    formats(all);
    encodings(all);
    lines(all);
    rows(all);
    values(all);
    dates(all);
    sizes(all);
    return all;
  }

  private static void formats(List<Damage> all) {
    file(all, "an empty file", "");
    file(all, "a Parquet file", "PAR1\u0015\u0000\u0015\u00a2\nx\u0000\u0001PAR1");
    file(all, "an HTML page", "<!DOCTYPE html>\n<html><body>404 Not Found</body></html>\n");
    file(all, "a zip or a workbook", "PK\u0003\u0004\u0014\u0000\b\b\b\u0000\u00b5\u00a8\nx\u0000");
    file(all, "a PDF", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n");
    file(all, "a gzip", "\u001f\u008b\b\u0000\u0000\u0000\u0000\u0000\u0002\u00ff\u00cb\n");
    bytes(
        all,
        "broken off in the middle",
        EVERY,
        file -> {
          String text = new String(file, UTF_8);
          return text.substring(0, text.lastIndexOf("quare") + 3).getBytes(UTF_8);
        });
  }

  private static void encodings(List<Damage> all) {
    bytes(all, "UTF-16 with a mark", EVERY, file -> ("\ufeff" + text(file)).getBytes(UTF_16LE));
    bytes(all, "UTF-16 without a mark", EVERY, file -> text(file).getBytes(UTF_16LE));
    Charset western = Charset.forName("windows-1252");
    bytes(all, "Windows-1252", EVERY, file -> place(text(file), "Café").getBytes(western));
    text(all, "a NUL", EVERY, file -> place(file, "Ba\0dad"));
    text(all, "a byte order mark in the middle", EVERY, file -> place(file, "Bagh\ufeffdad"));
    text(all, "a space without width", EVERY, file -> place(file, "Bagh\u200bdad"));
    text(all, "letters turned around", EVERY, file -> place(file, "Bagh\u202edad"));
    bytes(
        all,
        "half a surrogate pair",
        EVERY,
        file -> place(text(file), "\u00ed\u00a0\u0080", ISO_8859_1));
    text(
        all,
        "half a surrogate pair, escaped",
        Set.of(Reader.JSON, Reader.JSONL, Reader.YAML),
        file -> place(file, "\\ud800").replace("name: \\ud800", "name: \"\\ud800\""));
  }

  private static void lines(List<Damage> all) {
    text(all, "CR alone at the ends of lines", EVERY, file -> file.replace("\n", "\r"));
    text(all, "mixed ends of lines", EVERY, file -> file.replaceFirst("\n", "\r\n"));
    text(all, "a line feed within quotes", TABLES, file -> place(file, "\"Bagh\ndad\""));
  }

  private static void rows(List<Damage> all) {
    text(all, "a row too short", TABLES, file -> file.replaceFirst(",[^,\n]*\n$", "\n"));
    text(all, "a row too long", TABLES, file -> file.replaceFirst("\n$", ",,\n"));
    text(all, "the header again", TABLES, file -> file + file.substring(0, file.indexOf("\n") + 1));
    text(
        all,
        "a row of HXL tags",
        TABLES,
        file -> file.replaceFirst("\n", "\n" + tags(file.substring(0, file.indexOf("\n"))) + "\n"));
    text(all, "a column renamed", TABLES, file -> file.replaceFirst("latitude", "Latitude"));
    text(all, "a column missing", TABLES, file -> file.replaceFirst("latitude", ""));
    text(all, "separated by semicolons", TABLES, file -> file.replace(",", ";"));
    text(all, "a field renamed", TREES, file -> file.replace("latitude", "Latitude"));
    text(
        all,
        "a field given twice",
        TREES,
        file ->
            file.replaceFirst(
                    "(\"?)kind(\"?: ?)(\"?)city(\"?)(,|\n)",
                    "$1kind$2$3city$4$5$1kind$2$3city$4$5 ")
                .replace("\n kind", "\n  kind"));
  }

  private static String tags(String header) {
    return header.replaceAll("[^,]+", "#x").replaceFirst("#x", "#meta+id");
  }

  private static void values(List<Damage> all) {
    value(all, "thousands separated", "33.3152", "\"33,315.2\"");
    value(all, "a decimal comma", "33.3152", "\"33,3152\"");
    value(all, "a sentinel", "33.3152", "-99");
    value(all, "an exponent", "33.3152", "3e1");
    value(all, "not a number", "33.3152", "NaN");
    value(all, "an id in capitals", "square", "Square");
    value(all, "an id with a Cyrillic letter", "square", "squ\u0430re");
    text(
        all,
        "a former id that differs by its case alone",
        Set.of(Reader.JSON, Reader.JSONL),
        file -> file.replaceAll("(\"former_ids\": ?)\\[\\]", "$1[\"Baghdad\"]"));
    value(all, "the id of another record", "square", "baghdad");
    value(all, "a word misspelt", "city", "citty");
    value(all, "a formula", "The Square", "=HYPERLINK()");
    value(all, "a formula in full width", "The Square", "＝1");
    value(all, "space at the end", "The Square", "\"The Square \"");
    value(all, "letters that are not composed", "The Square", "Cafe\u0301");
  }

  private static void dates(List<Damage> all) {
    Set<Reader> two = Set.of(Reader.JSON, Reader.IMPORT);
    text(all, "a date with the day first", two, file -> date(file, "20/03/2003"));
    text(all, "a date with the month first", two, file -> date(file, "03/20/2003"));
    text(all, "a date in words", two, file -> date(file, "March 20, 2003"));
    text(all, "a day that does not exist", two, file -> date(file, "2003-02-30"));
    text(all, "a sentinel for a date", two, file -> date(file, "9999-12-31"));
    text(all, "a date as a spreadsheet's number", two, file -> date(file, "37700"));
    text(all, "low above high", Set.of(Reader.JSON), file -> file.replace("20000,", "200000,"));
    text(all, "-9 for a count", two, file -> count(file, "-9"));
    text(all, "-99 for a count", two, file -> count(file, "-99"));
    text(all, "a count with thousands separated", two, file -> count(file, "\"4,000\""));
  }

  /** Replaces the date of the first event. */
  private static String date(String file, String by) {
    return file.replaceFirst("\"2003-03-20\"", '"' + by + '"')
        .replaceFirst("02 March 2020", '"' + by + '"');
  }

  /** Replaces a figure that is counted. */
  private static String count(String file, String by) {
    return file.replace("20000,", by + ",").replaceFirst(",4\n", "," + by + "\n");
  }

  private static void sizes(List<Damage> all) {
    text(
        all,
        "100,000 open lists",
        TREES,
        file -> place(file.replace("\"The Square\"", "The Square"), "[".repeat(100_000)));
    text(
        all,
        "a number of a million digits",
        OURS,
        file -> file.replace("33.3152", "3".repeat(1_000_000)));
    text(all, "a text of two million letters", OURS, file -> place(file, "a".repeat(2_000_000)));
    text(
        all,
        "100,000 columns",
        TABLES,
        file -> file.replaceFirst("\n", ",x".repeat(100_000) + "\n"));
    text(
        all,
        "a billion laughs",
        Set.of(Reader.YAML),
        file -> "- &a [x, x]\n- &b [*a, *a, *a]\n- &c [*b, *b, *b]\n" + file);
    text(
        all,
        "a tag of a class",
        Set.of(Reader.YAML),
        file -> place(file, "!!javax.script.ScriptEngineManager [x]"));
  }

  private static void file(List<Damage> all, String name, String content) {
    all.add(new Damage(name, EVERY, file -> content.getBytes(ISO_8859_1)));
  }

  private static void value(List<Damage> all, String name, String found, String by) {
    Pattern either = Pattern.compile('"' + Pattern.quote(found) + '"' + "|" + Pattern.quote(found));
    String quoted = '"' + by.replace("\"", "") + '"';
    text(
        all,
        name,
        OURS,
        file -> either.matcher(file).replaceAll(hit -> hit.group().startsWith("\"") ? quoted : by));
  }

  private static void text(
      List<Damage> all, String name, Set<Reader> readers, UnaryOperator<String> edit) {
    bytes(all, name, readers, file -> edit.apply(text(file)).getBytes(UTF_8));
  }

  private static void bytes(
      List<Damage> all, String name, Set<Reader> readers, UnaryOperator<byte[]> edit) {
    all.add(new Damage(name, readers, edit));
  }

  private static String text(byte[] file) {
    return new String(file, UTF_8);
  }

  /** Replaces the name of a place. */
  private static String place(String file, String by) {
    return file.replace("The Square", by).replaceFirst("Tarn", by);
  }

  private static byte[] place(String file, String by, Charset charset) {
    return place(new String(file.getBytes(UTF_8), charset), by).getBytes(charset);
  }
}
