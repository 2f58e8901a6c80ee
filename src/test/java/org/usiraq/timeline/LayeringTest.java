package org.usiraq.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The floors of the house: who may know whom, as the class files tell it. */
class LayeringTest {
  private static final String HOUSE = "org.usiraq.timeline";

  /** Each floor and the floors that it may use; what is not here may use nothing of the house. */
  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          Map.entry("edtf", Set.of()),
          Map.entry("model", Set.of("edtf")),
          Map.entry("packed", Set.of("edtf", "model")),
          Map.entry("table", Set.of("edtf", "model")),
          Map.entry("validate", Set.of("edtf", "model", "table")),
          Map.entry("io", Set.of("edtf", "model", "table", "validate")),
          Map.entry("json", Set.of("edtf", "model", "table", "validate", "io")),
          Map.entry("yaml", Set.of("edtf", "model", "table", "validate", "io")),
          Map.entry("csv", Set.of("edtf", "model", "table", "validate", "io")),
          Map.entry("mapping", Set.of("edtf", "model", "table", "validate", "io", "yaml")),
          Map.entry("generate", Set.of("edtf", "model", "table")),
          Map.entry("parquet.pages", Set.of("edtf", "model", "table", "validate", "io")),
          Map.entry("parquet", Set.of("edtf", "model", "table", "validate", "io", "parquet.pages")),
          Map.entry("page", Set.of("edtf", "model", "table", "validate", "io", "json")),
          Map.entry("diff", Set.of("edtf", "model", "table", "validate")),
          Map.entry(
              "build",
              Set.of(
                  "edtf",
                  "model",
                  "packed",
                  "table",
                  "validate",
                  "io",
                  "json",
                  "yaml",
                  "csv",
                  "parquet",
                  "parquet.pages",
                  "diff")),
          Map.entry(
              "cli",
              Set.of(
                  "edtf",
                  "model",
                  "packed",
                  "table",
                  "validate",
                  "io",
                  "json",
                  "yaml",
                  "csv",
                  "parquet",
                  "parquet.pages",
                  "diff",
                  "page",
                  "mapping",
                  "generate",
                  "build",
                  "")),
          Map.entry("", Set.of("edtf", "model", "packed")));

  /** The packages of others, by their beginnings, and the floors that may use them. */
  private static final Map<String, Set<String>> FOREIGN =
      Map.of(
          // The codecs that parquet-hadoop brings.
          "com.github.luben.zstd", Set.of("parquet"),
          "io.airlift.compress", Set.of("parquet"),
          "org.xerial.snappy", Set.of("parquet"),
          "picocli", Set.of("cli"),
          "com.fasterxml.jackson.core", Set.of("json", "yaml"),
          "com.fasterxml.jackson.dataformat.yaml", Set.of("yaml"),
          "org.yaml.snakeyaml", Set.of("yaml"),
          "org.apache.commons.csv", Set.of("csv"),
          "org.apache.parquet", Set.of("parquet", "parquet.pages"),
          "org.apache.hadoop", Set.of("parquet"));

  /** What every class may use: the JDK, and annotations that nothing needs at run time. */
  private static final List<String> EVERYWHERE = List.of("java.", "org.jspecify.annotations");

  /** Returns what is wrong with a package's use of another, or empty if it may. */
  private static Optional<String> problem(String user, String used) {
    Optional<String> from = floor(user);
    Optional<String> to = floor(used);
    if (from.isEmpty() || user.equals(used)) {
      return Optional.empty();
    }
    boolean allowed =
        to.isPresent()
            ? USES.getOrDefault(from.get(), Set.of()).contains(to.get())
            : EVERYWHERE.stream().anyMatch(used::startsWith)
                || FOREIGN.entrySet().stream()
                    .anyMatch(
                        e -> used.startsWith(e.getKey()) && e.getValue().contains(from.get()));
    return allowed ? Optional.empty() : Optional.of(user + " must not use " + used);
  }

  /** Returns the floor of a package of the house: empty text for the root package. */
  private static Optional<String> floor(String name) {
    if (!name.equals(HOUSE) && !name.startsWith(HOUSE + ".")) {
      return Optional.empty();
    }
    return Optional.of(name.substring(Math.min(name.length(), HOUSE.length() + 1)));
  }

  /** Returns the problems in what jdeps prints of packages: "user -> used where" on a line. */
  private static Set<String> problems(String jdeps) {
    Set<String> problems = new TreeSet<>();
    for (String line : jdeps.lines().toList()) {
      String[] words = line.strip().split("\\s+", -1);
      if (words.length >= 3 && words[1].equals("->")) {
        problem(words[0], words[2]).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static String jdeps() {
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    StringWriter out = new StringWriter();
    PrintWriter to = new PrintWriter(out);
    int status =
        jdeps.run(to, to, "-verbose:package", "--multi-release", "17", classes().toString());
    assertEquals(0, status, out::toString);
    return out.toString();
  }

  private static Path classes() {
    return Path.of("target", "classes").toAbsolutePath();
  }

  @Test
  void house() {
    String seen = jdeps();
    for (String floor : List.of("edtf", "model", "packed", "table", "validate", "io", "json")) {
      assertTrue(seen.contains(HOUSE + "." + floor + " "), () -> floor + " in " + seen);
    }
    assertEquals(Set.of(), problems(seen));
  }

  @Test
  void problemsDownwards() {
    assertEquals(
        Set.of(),
        problems(
            """
            classes -> java.base
               org.usiraq.timeline.json            -> com.fasterxml.jackson.core      not found
               org.usiraq.timeline.json            -> org.usiraq.timeline.io          classes
               org.usiraq.timeline.model           -> java.util                       java.base
               org.usiraq.timeline.edtf            -> org.jspecify.annotations        not found
               org.usiraq.timeline                 -> org.usiraq.timeline.packed      classes
            """));
  }

  @Test
  void problemsOfEachKind() {
    assertEquals(
        Set.of(
            "org.usiraq.timeline.edtf must not use org.usiraq.timeline.model",
            "org.usiraq.timeline.json must not use org.usiraq.timeline.csv",
            "org.usiraq.timeline.model must not use org.usiraq.timeline",
            "org.usiraq.timeline.yaml must not use com.fasterxml.jackson.databind",
            "org.usiraq.timeline.csv must not use com.fasterxml.jackson.core",
            "org.usiraq.timeline.json must not use com.fasterxml.jackson.dataformat.yaml",
            "org.usiraq.timeline.build must not use org.apache.parquet.schema",
            "org.usiraq.timeline.io must not use org.apache.hadoop.fs",
            "org.usiraq.timeline.parquet must not use org.apache.commons.csv",
            "org.usiraq.timeline.attic must not use org.usiraq.timeline.edtf",
            "org.usiraq.timeline.model must not use org.slf4j",
            "org.usiraq.timeline must not use org.usiraq.timeline.parquet"),
        problems(
            """
               org.usiraq.timeline.edtf    -> org.usiraq.timeline.model   classes
               org.usiraq.timeline.json    -> org.usiraq.timeline.csv     classes
               org.usiraq.timeline.model   -> org.usiraq.timeline         classes
               org.usiraq.timeline.yaml    -> com.fasterxml.jackson.databind  not found
               org.usiraq.timeline.csv     -> com.fasterxml.jackson.core  not found
               org.usiraq.timeline.json    -> com.fasterxml.jackson.dataformat.yaml  not found
               org.usiraq.timeline.build   -> org.apache.parquet.schema   not found
               org.usiraq.timeline.io      -> org.apache.hadoop.fs        not found
               org.usiraq.timeline.parquet -> org.apache.commons.csv      not found
               org.usiraq.timeline.attic   -> org.usiraq.timeline.edtf    classes
               org.usiraq.timeline.model   -> org.slf4j                   not found
               org.usiraq.timeline         -> org.usiraq.timeline.parquet classes
            """));
  }

  @Test
  void usesHaveNoCircle() {
    for (Map.Entry<String, Set<String>> floor : USES.entrySet()) {
      for (String below : floor.getValue()) {
        assertTrue(
            floor.getValue().containsAll(USES.getOrDefault(below, Set.of()))
                && !USES.getOrDefault(below, Set.of()).contains(floor.getKey()),
            () -> floor.getKey() + " and " + below);
      }
    }
  }
}
