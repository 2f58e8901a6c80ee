package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Tells whoever interrupts or ends the program what became of a target. */
final class Interruption {

  /** What may be interrupted. */
  interface Work<T> {
    T run() throws IOException;
  }

  private Interruption() {}

  /** Does work that writes a target; if the program is ended meanwhile, that is told. */
  static <T> T told(Path target, Terminal terminal, Work<T> work) throws IOException {
    // Old or new, only the next moment tells: the other threads go on until the end.
    String message =
        Cli.NAME + ": interrupted; " + target + " is whole, as it was or as it is to be";
    Thread hook = new Thread(() -> terminal.say(message));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.run();
    } finally {
      remove(hook);
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook says what there is to say.
    }
  }
}
