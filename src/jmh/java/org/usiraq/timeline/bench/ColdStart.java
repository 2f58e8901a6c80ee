package org.usiraq.timeline.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.json.TimelineJson;

/** Whole processes, from their start to their end, one of each kind in turn. */
public final class ColdStart {
  private static final String JSON = "target/dataset/json/us-iraq-timeline.json";
  private static final String ARCHIVE = "target/cli.jsa";

  /** A kind of process. */
  private record Program(String name, List<String> command) {}

  /** A process that does one of the things to compare, with only the jars that this needs. */
  private enum Task {
    NOTHING("empty JVM", ".*/none"),
    LOAD("`UsIraqTimeline.load()`", ".*/com/fasterxml/.*/jackson-core-.*"),
    JSON_CORE("jackson-core: the same as JSON, tokens only", ".*/com/fasterxml/.*/jackson-core-.*"),
    JSON_READ(
        "`TimelineJson.read`: the same as JSON, validated", ".*/com/fasterxml/.*/jackson-core-.*"),
    DATABIND(
        "Jackson databind: the same as JSON, `readTree`",
        ".*/com/fasterxml/.*/jackson-(core|annotations|databind)-.*");

    private final String title;
    private final String jars;

    Task(String title, String jars) {
      this.title = title;
      this.jars = jars;
    }

    private void run() throws IOException {
      switch (this) {
        case NOTHING -> {}
        case LOAD -> require(!UsIraqTimeline.load().events().isEmpty());
        case JSON_READ -> require(!TimelineJson.read(Path.of(JSON)).events().isEmpty());
        case DATABIND -> require(!new ObjectMapper().readTree(new File(JSON)).isEmpty());
        case JSON_CORE -> {
          try (JsonParser tokens = new JsonFactory().createParser(new File(JSON))) {
            while (tokens.nextToken() != null) {
              if (tokens.currentToken().isScalarValue()) {
                require(tokens.getText() != null);
              }
            }
          }
        }
      }
    }

    private static void require(boolean found) {
      if (!found) {
        throw new IllegalStateException("expected something, found nothing");
      }
    }

    private Program program() {
      String own = jars(jar -> jar.matches(jars) || jar.endsWith("/test-classes"));
      return new Program(
          title,
          java("-cp", library() + File.pathSeparator + own, ColdStart.class.getName(), name()));
    }
  }

  private ColdStart() {}

  /** Does one thing and ends. */
  public static void main(String[] args) throws IOException {
    Task.valueOf(args[0]).run();
  }

  /** The seconds of each kind of process. */
  static Map<String, Spread> run(boolean full) throws IOException, InterruptedException {
    List<Program> programs = programs();
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    int runs = full ? 31 : 11;
    for (int run = -1; run < runs; run++) {
      for (Program program : programs) {
        double took = seconds(program.command());
        if (run >= 0) { // The first of each fills the page cache.
          seconds.computeIfAbsent(program.name(), name -> new ArrayList<>()).add(took);
        }
      }
    }
    Files.delete(Path.of(ARCHIVE));
    Map<String, Spread> spreads = new LinkedHashMap<>();
    seconds.forEach(
        (name, all) ->
            spreads.put(name, Spread.of(all.stream().mapToDouble(Double::doubleValue).toArray())));
    return spreads;
  }

  private static List<Program> programs() throws IOException, InterruptedException {
    List<Program> programs = new ArrayList<>();
    Arrays.stream(Task.values()).map(Task::program).forEach(programs::add);
    String jar = jar("-cli.jar");
    seconds(java("-XX:ArchiveClassesAtExit=" + ARCHIVE, "-jar", jar, "query"));
    programs.add(new Program("`java -version`", java("-version")));
    String[] query = {"-jar", jar, "query", "--date", "2019-12"};
    programs.add(new Program("`query --date 2019-12`", java(query)));
    programs.add(
        new Program(
            "… with one compiler and an archive of classes (docs/cli.md)",
            java(
                Stream.concat(
                        Stream.of("-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + ARCHIVE),
                        Stream.of(query))
                    .toArray(String[]::new))));
    return programs;
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Of the class path those that are wanted. */
  private static String jars(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(wanted)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String library() {
    return jar("[0-9].jar");
  }

  private static String jar(String ending) {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .map(Path::toString)
          .filter(name -> name.matches(".*" + ending.replace(".", "\\.")))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("expected target/*" + ending + ", found none"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int status =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .waitFor();
    double took = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      throw new IllegalStateException("exit " + status + " of " + String.join(" ", command));
    }
    return took;
  }
}
