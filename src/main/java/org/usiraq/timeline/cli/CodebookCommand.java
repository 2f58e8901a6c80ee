package org.usiraq.timeline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.model.Vocabulary;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains tables, columns and the values they may hold. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    header = "explain tables, columns and their values",
    description =
        "Explains the tables, the columns of a table, or the values of a column. A column within a"
            + " list stands behind the list and a dot.",
    footer = {
      "us-iraq-timeline codebook",
      "us-iraq-timeline codebook events",
      "us-iraq-timeline codebook events.type",
      "us-iraq-timeline codebook events.participants.role"
    })
final class CodebookCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "a table, or table.column")
  private Optional<String> name = Optional.empty();

  CodebookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Paper paper = new Paper(terminal);
    if (name.isEmpty()) {
      for (Table<?> table : Tables.ALL) {
        paper.entry(table.name(), table.struct().meaning());
      }
    } else {
      List<String> path = List.of(name.get().split("\\.", -1));
      Table<?> table =
          Tables.find(path.get(0))
              .orElseThrow(
                  () ->
                      unknown(
                          "table",
                          path.get(0),
                          Tables.ALL.stream().<String>map(Table::name).toList()));
      explain(table.struct(), path.subList(1, path.size()), paper);
    }
    terminal.print(paper.toString());
    return Status.WELL;
  }

  private static <T> void explain(Struct<T> struct, List<String> path, Paper paper) {
    if (path.isEmpty()) {
      paper.paragraph(0, struct.meaning()).space();
      struct.columns().forEach(column -> column(column, paper));
      return;
    }
    Column<T, ?> column =
        struct.find(path.get(0)).orElseThrow(() -> unknown("column", path.get(0), struct.names()));
    if (column.type() instanceof ListOf<?> list && path.size() > 1) {
      explain(list.item(), path.subList(1, path.size()), paper);
      return;
    }
    column(column, paper);
    if (column.type() instanceof ListOf<?> list) {
      paper.space();
      list.item().columns().forEach(item -> column(item, paper));
    } else if (column.type() instanceof Scalar<?> scalar) {
      for (Vocabulary term : scalar.terms()) {
        paper.space().title(term.value()).paragraph(2, term.label() + ": " + term.meaning());
      }
    }
  }

  private static void column(Column<?, ?> column, Paper paper) {
    paper.title(column.name());
    paper.paragraph(2, type(column));
    paper.paragraph(2, column.meaning());
  }

  private static String type(Column<?, ?> column) {
    String presence =
        (column.nullable() ? ", may be null" : "")
            + (column.derived() ? ", follows from other columns" : "");
    if (column.type() instanceof ListOf<?> list) {
      String of = String.join(", ", list.item().names());
      return (list.plain() ? "list of " : "list, each with ") + of + presence;
    }
    Scalar<?> scalar = (Scalar<?>) column.type();
    String kind = scalar.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return kind
        + scalar.target().map(table -> " to " + table).orElse("")
        + (scalar.terms().isEmpty() ? "" : " of " + scalar.terms().size() + " values")
        + presence;
  }

  private static UsageException unknown(String kind, String word, List<String> words) {
    return new UsageException(
        "unknown "
            + kind
            + " '"
            + word
            + "'"
            + Nearest.to(word, words).map(near -> ", did you mean '" + near + "'?").orElse("")
            + " Expected one of "
            + String.join(", ", words));
  }
}
