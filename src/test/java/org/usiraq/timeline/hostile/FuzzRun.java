package org.usiraq.timeline.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Has Jazzer make bytes for one reader, from those of {@link CorpusTest}, and tells in a line how
 * many; what the profile {@code fuzz} of the build runs. An input that breaks something ends it
 * with the status 1 and is kept in {@code target/fuzz}.
 */
final class FuzzRun {
  private static final Path PLACE = Path.of("target", "fuzz");
  private static final String EXECUTED = "stat::number_of_executed_units:";
  private static final String KEPT = "Test unit written to ";
  private static final String FIND = "== Java Exception: ";
  private static final String FIND_END = "DEDUP_TOKEN";

  /** A machine may be busy: only what hangs for so long is a fault. */
  private static final int SLOW_SECONDS = 300;

  private static final int MOST_LINES = 25;

  private FuzzRun() {}

  /**
   * Runs.
   *
   * @param arguments the name of a reader, and for how many seconds
   * @throws IOException if Jazzer cannot be run
   * @throws InterruptedException if somebody no longer waits
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    String reader = arguments[0];
    String seconds = arguments[1];
    if (!Files.isDirectory(CorpusTest.CORPUS.resolve(reader))) {
      System.err.println("expected a folder of " + CorpusTest.CORPUS + ", found " + reader);
      System.exit(1);
    }
    Path log = PLACE.resolve(reader + ".log");
    Files.createDirectories(PLACE.resolve(reader));
    int status =
        new ProcessBuilder(command(reader, seconds))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    // Not UTF-8: it may quote any bytes.
    List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
    List<String> kept = behind(KEPT, lines);
    String executed = behind(EXECUTED, lines).stream().findFirst().orElse("unknown");
    System.out.printf(
        "fuzz %s: inputs tried in %s s: %s, finds: %d%n", reader, seconds, executed, kept.size());
    if (status != 0) {
      System.err.println(fault(reader, status, kept, lines));
      System.err.println("All that Jazzer said is in " + log);
      System.exit(1);
    }
  }

  private static List<String> command(String reader, String seconds) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Little memory: what takes much is a fault.
    command.addAll(List.of("-Xmx512m", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + Fuzz.class.getName());
    command.add("--target_args=" + reader);
    command.add(
        "--instrumentation_includes=org.usiraq.timeline.**:com.fasterxml.jackson.**"
            + ":org.yaml.snakeyaml.**:org.apache.commons.csv.**:org.apache.parquet.**");
    command.add("--custom_hook_includes=org.usiraq.timeline.**");
    command.add("--reproducer_path=" + PLACE);
    command.add(PLACE.resolve(reader).toString());
    command.add(CorpusTest.CORPUS.resolve(reader).toString());
    command.add("-artifact_prefix=" + PLACE.resolve(reader) + "-");
    command.add("-max_total_time=" + seconds);
    command.add("-timeout=" + SLOW_SECONDS);
    command.add("-report_slow_units=" + SLOW_SECONDS);
    command.addAll(List.of("-max_len=20000", "-rss_limit_mb=4000"));
    command.addAll(List.of("-print_final_stats=1", "-verbosity=0"));
    return command;
  }

  /** Returns what follows a mark, of the lines that have it. */
  private static List<String> behind(String mark, List<String> lines) {
    return lines.stream()
        .filter(line -> line.contains(mark))
        .map(line -> line.substring(line.indexOf(mark) + mark.length()).strip())
        .toList();
  }

  private static String fault(String reader, int status, List<String> kept, List<String> lines) {
    List<String> exception =
        lines.stream()
            .dropWhile(line -> !line.contains(FIND))
            .takeWhile(line -> !line.startsWith(FIND_END))
            .limit(MOST_LINES)
            .toList();
    List<String> end = lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
    String told = String.join("\n", exception.isEmpty() ? end : exception);
    if (kept.isEmpty()) {
      return told + "\nJazzer ended with the status " + status;
    }
    return told
        + "\nThe input that breaks this is "
        + Path.of(kept.get(0)).toAbsolutePath()
        + "\nPut it into "
        + CorpusTest.CORPUS.resolve(reader)
        + ", and CorpusTest fails until that is mended";
  }
}
