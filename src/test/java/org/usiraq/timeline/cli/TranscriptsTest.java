package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.cli.Shell.Run;

/** The transcripts of the documentation say what the program prints. */
class TranscriptsTest {
  private static final Path PAGE = Path.of("docs", "cli.md");
  private static final String PROMPT = "$ " + Cli.NAME + " ";

  /** The transcripts in their order: what a later one reads an earlier one wrote. */
  private static List<String> transcripts() throws IOException {
    return Stream.of(Files.readString(PAGE).split("```", -1))
        .filter(block -> block.startsWith("console\n"))
        .map(block -> block.substring("console\n".length()))
        .toList();
  }

  /** An ellipsis stands for anything: alone on a line for lines, elsewhere for a part of one. */
  private static Pattern pattern(String shown) {
    return Pattern.compile(
        shown
            .lines()
            .map(line -> line.equals("…") ? "(?:.*\n)*" : quoted(line) + "\n")
            .collect(Collectors.joining()));
  }

  private static String quoted(String line) {
    return Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
  }

  @Test
  void transcriptsOfEachCommand() throws IOException {
    Files.createDirectories(Path.of("target", "cli"));
    for (String transcript : transcripts()) {
      assertTrue(transcript.startsWith(PROMPT), transcript);
      String command = transcript.lines().findFirst().orElse("").substring(PROMPT.length());
      Run run = new Shell().run((Object[]) command.split(" ", -1));
      String shown = transcript.substring(transcript.indexOf('\n') + 1);
      String printed = run.out() + run.err();
      assertTrue(
          pattern(shown).matcher(printed).matches(),
          () -> command + "\nexpected\n" + shown + "\nfound\n" + printed);
    }
    assertEquals(11, transcripts().size());
  }
}
