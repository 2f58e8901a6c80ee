package org.usiraq.timeline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.usiraq.timeline.build.Publisher;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.packed.Packed;
import org.usiraq.timeline.page.WebFiles;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;

/** The program that the build runs: validates the dataset, publishes it, and puts it in the jar. */
public final class Publish {
  private static final int WELL = 0;
  private static final int FINDINGS = 1;
  private static final int USAGE = 2;
  private static final int FAULT = 3;

  private Publish() {}

  /**
   * Publishes a dataset, and exits with 0 if all is well, 1 if the dataset has faults, 2 if the
   * arguments are off, 3 if something could not be read or written.
   *
   * @param args the folder of YAML files, the licence of the data, the changelog, the folder to
   *     publish to, the file for the jar, and, if there is one, an earlier publication: what
   *     changed since is published too, and ids that were lost are faults
   */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length < 5 || args.length > 6) {
      err.println(
          "usage: Publish DATASET-FOLDER LICENCE-FILE CHANGELOG-FILE TARGET-FOLDER EMBEDDED-FILE"
              + " [EARLIER]");
      return USAGE;
    }
    Publisher publisher =
        new Publisher(Path.of(args[0]), Path.of(args[1]))
            .withChangelog(Path.of(args[2]))
            .withExtra(WebFiles::write);
    // The build has no way to leave an argument out: an empty one is none.
    boolean first = args.length == 5 || args[5].isEmpty();
    Path target = Path.of(args[3]);
    Findings findings = new Findings();
    try {
      Timeline timeline =
          (first ? publisher : publisher.withEarlier(Path.of(args[5]))).publish(target, findings);
      embed(timeline, Path.of(args[4]));
      out.println(findings);
      out.println("published to " + target + ": " + timeline);
      return WELL;
    } catch (InvalidDataException e) {
      err.println(e.getMessage());
      err.println("nothing was published; " + target + " is as it was");
      return FINDINGS;
    } catch (IOException e) {
      err.println("could not read or write: " + e);
      return FAULT;
    }
  }

  /** Writes the form of the dataset that lies in the jar. */
  private static void embed(Timeline timeline, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      Packed.write(timeline, out);
    }
  }
}
