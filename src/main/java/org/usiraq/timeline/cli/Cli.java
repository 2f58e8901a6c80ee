package org.usiraq.timeline.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.validate.InvalidDataException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, and what becomes of what they throw. */
@Command(
    name = Cli.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "US-Iraq relations since the 2003 war as data: ask, look, check, convert and publish."
            + " Without other data the commands use the dataset that comes with this program.",
    footer = {
      Cli.NAME + " query --date 2019-12-27/2020-01-08",
      Cli.NAME + " show k1-base-rocket-attack",
      Cli.NAME + " COMMAND --help"
    })
final class Cli {
  static final String NAME = "us-iraq-timeline";

  /** In the order of the help. */
  private static final List<String> COMMANDS =
      List.of(
          "query",
          "show",
          "stats",
          "codebook",
          "validate",
          "convert",
          "diff",
          "import",
          "generate",
          "build",
          "completion");

  private Cli() {}

  private static Object command(String name, Terminal terminal) {
    return switch (name) {
      case "query" -> new Query(terminal);
      case "show" -> new Show(terminal);
      case "stats" -> new Stats(terminal);
      case "codebook" -> new CodebookCommand(terminal);
      case "validate" -> new Validate(terminal);
      case "convert" -> new Convert(terminal);
      case "diff" -> new Diff(terminal);
      case "import" -> new Import(terminal);
      case "generate" -> new Generate(terminal);
      case "build" -> new Build(terminal);
      case "completion" -> new Completion(terminal);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Runs a command and returns what to exit with. */
  static int run(Terminal terminal, String... args) {
    String[] asked = isHelp(args) ? helpOf(args) : args;
    try {
      int status = line(terminal, asked).execute(asked);
      terminal.out().flush();
      return status;
    } catch (IOException e) {
      return fault(e, terminal);
    }
  }

  private static boolean isHelp(String... args) {
    return args.length > 0 && args[0].equals("help");
  }

  private static String[] helpOf(String... args) {
    return args.length == 1 ? new String[] {"--help"} : new String[] {args[1], "--help"};
  }

  /**
   * The command line; with the one command alone that is asked for, if there is one: it starts
   * sooner.
   */
  static CommandLine line(Terminal terminal, String... args) {
    boolean one = args.length > 0 && COMMANDS.contains(args[0]);
    CommandLine line = new CommandLine(new Cli());
    for (String name : one ? List.of(args[0]) : COMMANDS) {
      line.addSubcommand(name, command(name, terminal));
    }
    line.setExecutionStrategy(parsed -> execute(parsed, terminal));
    line.setParameterExceptionHandler((e, all) -> usage(e, terminal));
    line.setExecutionExceptionHandler((e, command, parsed) -> fault(e, terminal));
    line.registerConverter(Shape.class, word -> Converters.word(Shape.values(), word));
    line.registerConverter(Format.class, word -> Converters.word(Format.values(), word));
    line.registerConverter(Report.Form.class, word -> Converters.word(Report.Form.values(), word));
    return line;
  }

  private static int execute(ParseResult parsed, Terminal terminal) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandSpec command = last.commandSpec();
    try {
      if (last.isUsageHelpRequested()) {
        terminal.print(HelpText.of(command, terminal));
        return Status.WELL;
      }
      if (last.isVersionHelpRequested()) {
        terminal.print(new Version().getVersion()[0] + "\n");
        return Status.WELL;
      }
    } catch (IOException e) {
      return fault(e, terminal);
    }
    if (last == parsed) {
      terminal.say(HelpText.of(command, terminal).stripTrailing());
      return Status.USAGE;
    }
    return new RunLast().execute(parsed);
  }

  private static int usage(ParameterException e, Terminal terminal) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String problem =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched().get(0), command)
            : uncapitalised(String.valueOf(e.getMessage()));
    error(terminal, problem);
    terminal.say("Try '" + command.qualifiedName() + " --help'.");
    return Status.USAGE;
  }

  private static String uncapitalised(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String unknown(String word, CommandSpec command) {
    if (word.startsWith("-")) {
      String name = word.replaceFirst("=.*", "");
      List<String> names =
          command.options().stream().map(OptionSpec::longestName).sorted().toList();
      return "unknown option '" + name + "'" + meant(name, names);
    }
    if (!command.subcommands().isEmpty()) {
      return "unknown command '"
          + word
          + "'"
          + meant(word, command.subcommands().keySet().stream().toList());
    }
    return "expected no more, found '" + word + "'";
  }

  private static String meant(String word, List<String> names) {
    return Nearest.to(word, names)
        .map(near -> ", did you mean '" + near + "'?")
        .orElse(", expected one of " + String.join(", ", names));
  }

  private static int fault(Exception e, Terminal terminal) {
    Throwable cause = e;
    while ((cause instanceof UncheckedIOException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof InvalidDataException invalid) {
      error(terminal, String.valueOf(invalid.getMessage()));
      return Status.FINDINGS;
    }
    if (cause instanceof UsageException) {
      error(terminal, String.valueOf(cause.getMessage()));
      return Status.USAGE;
    }
    if (cause instanceof IOException io) {
      if (isClosedPipe(io)) {
        return Status.WELL;
      }
      error(terminal, words(io));
      return Status.FAULT;
    }
    error(terminal, "a fault of this program, which its makers would like to know of:");
    cause.printStackTrace(terminal.err());
    return Status.FAULT;
  }

  /** Whoever read our output has seen enough, as {@code head} does. */
  private static boolean isClosedPipe(IOException e) {
    return Optional.ofNullable(e.getMessage()).orElse("").toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** The exceptions of files have names for messages. */
  private static String words(IOException e) {
    if (e instanceof NoSuchFileException none) {
      return none.getFile()
          + ": "
          + Optional.ofNullable(none.getReason()).orElse("expected a file or folder, found none");
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission";
    }
    if (e instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + ": expected a folder, found a file";
    }
    boolean plain = e instanceof FileSystemException || e instanceof FileNotFoundException;
    return plain || e.getClass() == IOException.class
        ? String.valueOf(e.getMessage())
        : e.toString();
  }

  private static void error(Terminal terminal, String message) {
    terminal.say(terminal.styled("bold,red", NAME + ":") + " " + message);
  }
}
