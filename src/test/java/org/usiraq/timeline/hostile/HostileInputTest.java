package org.usiraq.timeline.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Severity;

/**
 * What strangers may send, given to every reader: each gives findings, and throws nothing. What
 * they say is kept in a table for people, which this compares word for word.
 */
class HostileInputTest {
  private static final Path AGREED = Path.of("docs", "bad-input.md");
  private static final Path SEEN = Path.of("target", "bad-input.md");
  private static final int TOLD = 3;
  private static final int LONGEST = 300;

  private final Path folder;

  HostileInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyReaderTellsWhatIsWrong() throws IOException {
    StringBuilder table = new StringBuilder("| File | Reader | What is told |\n|---|---|---|\n");
    for (Damage damage : Damage.all()) {
      for (Reader reader : Reader.values()) {
        if (damage.readers().contains(reader)) {
          table.append(row(damage, reader));
        }
      }
    }
    Files.writeString(SEEN, table);
    String agreed = Files.readString(AGREED);
    assertEquals(
        agreed.substring(agreed.indexOf("| File |")),
        table.toString(),
        "what the readers say is in " + SEEN + ": if it is right, put it in " + AGREED);
  }

  private String row(Damage damage, Reader reader) throws IOException {
    Path own = Files.createTempDirectory(folder, "in");
    reader.write(own);
    Path file = own.resolve(reader.file());
    Files.write(file, damage.edit().apply(Files.readAllBytes(file)));
    return "| "
        + damage.name()
        + " | "
        + reader.name().toLowerCase(Locale.ROOT)
        + " | "
        + told(reader.findings(own)).replace(own.toString(), "…").replace("|", "\\|")
        + " |\n";
  }

  private static String told(Findings findings) {
    List<String> lines =
        findings.list().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(Finding::toString)
            .map(HostileInputTest::shortened)
            .toList();
    String told = String.join("<br>", lines.subList(0, Math.min(TOLD, lines.size())));
    int more = lines.size() - TOLD;
    return lines.isEmpty() ? "nothing" : more > 0 ? told + "<br>… and " + more + " more" : told;
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST
        ? line
        : line.substring(0, LONGEST - 60) + " … " + line.substring(line.length() - 50);
  }
}
