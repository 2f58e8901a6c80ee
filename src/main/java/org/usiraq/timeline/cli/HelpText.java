package org.usiraq.timeline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command, in any width of terminal: picocli's own needs 55 columns. */
final class HelpText {
  private static final int INDENT = 6;

  private HelpText() {}

  static String of(CommandSpec command, Terminal terminal) {
    Paper paper = new Paper(terminal);
    paper.hanging(terminal.bold("Usage:") + " ", 7, usage(command)).space();
    for (String line : command.usageMessage().description()) {
      paper.paragraph(0, line).space();
    }
    commands(command, paper);
    List<PositionalParamSpec> parameters = command.positionalParameters();
    if (!parameters.isEmpty()) {
      parameters.forEach(p -> argument(p.paramLabel(), p, paper, terminal));
    }
    for (OptionSpec option : command.options()) {
      argument(names(option), option, paper, terminal);
    }
    List<String> examples = Arrays.asList(command.usageMessage().footer());
    if (!examples.isEmpty()) {
      paper.space().title("Examples");
      examples.forEach(example -> paper.hanging("  ", 6, example));
    }
    paper.space().title("Exit status");
    paper.paragraph(2, "0 well, 1 findings in the data, 2 wrong usage, 3 a fault");
    return paper.toString();
  }

  private static void commands(CommandSpec command, Paper paper) {
    for (Map.Entry<String, CommandLine> sub : command.subcommands().entrySet()) {
      paper.entry("  " + sub.getKey(), first(sub.getValue()));
    }
    if (!command.subcommands().isEmpty()) {
      paper.space();
    }
  }

  private static String first(CommandLine command) {
    return String.join(" ", command.getCommandSpec().usageMessage().header());
  }

  private static String usage(CommandSpec command) {
    StringBuilder usage = new StringBuilder(command.qualifiedName());
    if (!command.subcommands().isEmpty()) {
      return usage.append(" COMMAND …").toString();
    }
    for (PositionalParamSpec p : command.positionalParameters()) {
      String label = p.paramLabel() + (p.arity().max() > 1 ? "…" : "");
      usage.append(' ').append(p.required() ? label : "[" + label + "]");
    }
    return usage.append(" [OPTION…]").toString();
  }

  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
  }

  private static void argument(String label, ArgSpec spec, Paper paper, Terminal terminal) {
    String mark = "  " + terminal.bold(label) + "\n" + " ".repeat(INDENT);
    paper.hanging(mark, INDENT, String.join(" ", spec.description()));
  }
}
