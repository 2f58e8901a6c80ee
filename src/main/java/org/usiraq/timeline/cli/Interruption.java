package org.usiraq.timeline.cli;

import java.nio.file.Path;

/** While it is open, whoever interrupts or ends the program is told what became of a target. */
final class Interruption implements AutoCloseable {
  private final Thread hook;
  private volatile boolean open = true;

  Interruption(Path target, Terminal terminal) {
    hook =
        new Thread(
            () -> {
              if (open) {
                // Which of both, only the next moment tells: the other threads go on until the end.
                terminal.say(
                    Cli.NAME
                        + ": interrupted; "
                        + target
                        + " is whole, either as it was or as it should be");
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    open = false;
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook has said what there is to say.
    }
  }
}
