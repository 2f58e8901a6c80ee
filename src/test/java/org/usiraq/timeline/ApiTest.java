package org.usiraq.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public API as the class files tell it, against what was agreed: no change of it goes unseen.
 * What the jar of the library leaves out is no part of it.
 */
class ApiTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path SEEN = Path.of("target", "api.txt");
  private static final Path AGREED =
      Path.of("src", "test", "resources", "org", "usiraq", "timeline", "api.txt");

  /** Packages, as folders, that the jar of the library leaves out, or that serve another alone. */
  private static final List<String> APART = List.of("/cli/", "/page/", "/parquet/pages/");

  private static List<String> classFiles() throws IOException {
    try (Stream<Path> tree = Files.walk(CLASSES)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> file.toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && APART.stream().noneMatch(name::contains))
          .sorted()
          .toList();
    }
  }

  private static String javap(List<String> files) {
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    StringWriter out = new StringWriter();
    PrintWriter to = new PrintWriter(out);
    String[] arguments =
        Stream.concat(Stream.of("-protected", "-constants"), files.stream()).toArray(String[]::new);
    assertEquals(0, javap.run(to, to, arguments), out::toString);
    return out.toString();
  }

  /** Returns what javap says of the public classes: each one's head, and its members by name. */
  private static SortedMap<String, Set<String>> classes(String javap) {
    SortedMap<String, Set<String>> classes = new TreeMap<>();
    Set<String> open = new TreeSet<>();
    Set<String> members = new TreeSet<>();
    for (String line : javap.lines().toList()) {
      String text = line.replace("java.lang.", "").replace("org.usiraq.timeline.", "");
      if (text.endsWith("{")) {
        members = new TreeSet<>();
        if (text.startsWith("public ")) {
          classes.put(text.substring(0, text.length() - 2), members);
          open.add(name(text));
        }
      } else if (text.startsWith("  ")) {
        members.add(text);
      }
    }
    classes.keySet().removeIf(head -> name(head).contains("$") && !open.contains(outer(head)));
    return classes;
  }

  private static String name(String head) {
    return head.replaceFirst(".*?(class|interface) ", "").replaceFirst("[ <].*", "");
  }

  private static String outer(String head) {
    return name(head).replaceFirst("[$][^$]*$", "");
  }

  private static List<String> lines(SortedMap<String, Set<String>> classes) {
    return classes.entrySet().stream()
        .flatMap(type -> Stream.concat(Stream.of(type.getKey()), type.getValue().stream()))
        .toList();
  }

  /** Returns the lines that only one of two APIs has, each with its class. */
  private static String difference(List<String> agreed, List<String> seen) {
    StringBuilder difference = new StringBuilder();
    Set<String> before = inClasses(agreed);
    Set<String> now = inClasses(seen);
    before.stream()
        .filter(line -> !now.contains(line))
        .forEach(line -> difference.append("\ngone: ").append(line));
    now.stream()
        .filter(line -> !before.contains(line))
        .forEach(line -> difference.append("\nnew: ").append(line));
    return difference.toString();
  }

  private static Set<String> inClasses(List<String> lines) {
    Set<String> named = new LinkedHashSet<>();
    String type = "";
    for (String line : lines) {
      boolean member = line.startsWith("  ");
      type = member ? type : line;
      named.add(member ? type + line : line);
    }
    return named;
  }

  @Test
  void apiIsAsAgreed() throws IOException {
    List<String> agreed = Files.readAllLines(AGREED);
    List<String> seen = lines(classes(javap(classFiles())));
    Files.writeString(SEEN, String.join("\n", seen) + "\n");
    assertEquals(
        "",
        difference(agreed, seen),
        "The public API changed. If it should: cp " + SEEN + " " + AGREED);
  }

  @Test
  void classesThatArePublic() {
    String javap =
        """
        Compiled from "B.java"
        public class org.usiraq.timeline.a.B extends java.lang.Record {
          public java.lang.String b();
          protected int a();
        }
        Compiled from "C.java"
        public interface org.usiraq.timeline.a.B$Open<T> {
        }
        Compiled from "C.java"
        class a.C {
          public void hidden();
        }
        Compiled from "C.java"
        public class a.C$Hidden<T extends java.lang.String> {
          public void hidden();
        }
        """;
    assertEquals(
        List.of(
            "public class a.B extends Record",
            "  protected int a();",
            "  public String b();",
            "public interface a.B$Open<T>"),
        lines(classes(javap)));
  }

  @Test
  void differenceNamesTheClass() {
    assertEquals(
        "\ngone: public class B  int a();\nnew: public class B  int b();\nnew: public class C",
        difference(
            List.of("public class B", "  int a();"),
            List.of("public class B", "  int b();", "public class C")));
  }
}
