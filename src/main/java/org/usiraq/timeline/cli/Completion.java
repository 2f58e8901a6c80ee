package org.usiraq.timeline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script that completes commands and options in a shell. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    header = "print a script for the shell that completes commands and options",
    description =
        "Prints a script that completes commands, options, types and tables with the tab key in"
            + " bash and zsh, for a command or an alias of this program's name.",
    footer = {"source <(us-iraq-timeline completion)"})
final class Completion implements Callable<Integer> {
  private final Terminal terminal;

  Completion(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    terminal.print(AutoComplete.bash(Cli.NAME, Cli.line(terminal)));
    return Status.WELL;
  }
}
