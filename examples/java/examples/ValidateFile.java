package examples;

import java.io.IOException;
import java.nio.file.Path;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Validator;

/** Checks a JSON document of one's own, and lists everything that is wrong with it. */
public final class ValidateFile {

  private ValidateFile() {}

  /**
   * Prints the findings, with file and line, and what the document holds if it stands.
   *
   * @param args the document
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    // shown: validate
    Findings findings = new Findings();
    try {
      Timeline timeline =
          Validator.accept(TimelineJson.read(file, findings), file.toString(), findings);
      System.out.println("It stands: " + timeline);
    } catch (InvalidDataException e) {
      System.out.println("It cannot stand.");
    }
    for (Finding finding : findings.list()) {
      System.out.println(finding);
    }
    // shown: end
  }
}
