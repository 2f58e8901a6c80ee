package org.usiraq.timeline.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Severity;

/** What was found in several inputs, for people and for programs. For one thread. */
final class Report {

  /** What a report looks like. */
  enum Form {
    /** A line each, for people. */
    TEXT,
    /** One object. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final List<Finding> list = new ArrayList<>();
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

  /** Adds what was found in an input, whose files lie where the function says. */
  void add(Findings findings, UnaryOperator<String> locate) {
    for (Finding finding : findings.list()) {
      Position at = finding.position();
      String file = at.file().isEmpty() ? "" : locate.apply(at.file());
      list.add(
          new Finding(
              finding.code(),
              new Position(file, at.line(), at.row()),
              finding.record(),
              finding.field(),
              finding.value(),
              finding.message()));
    }
    for (Severity severity : Severity.values()) {
      counts.merge(severity, findings.count(severity), Long::sum);
    }
  }

  boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  private long count(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  String print(Form form, Terminal terminal) {
    return switch (form) {
      case TEXT -> text(terminal);
      case JSON -> json();
      case SARIF -> Sarif.print(list);
    };
  }

  private String text(Terminal terminal) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : list) {
      String severity = finding.severity().toString();
      text.append(terminal.styled(colour(finding.severity()), severity));
      text.append(' ').append(finding).append('\n');
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    if (all > list.size()) {
      text.append("… and ").append(all - list.size()).append(" more\n");
    }
    return text.append(counted(Severity.ERROR, "error"))
        .append(", ")
        .append(counted(Severity.WARNING, "warning"))
        .append(", ")
        .append(counted(Severity.INFO, "note"))
        .append('\n')
        .toString();
  }

  private String counted(Severity severity, String name) {
    long number = count(severity);
    return number + " " + name + (number == 1 ? "" : "s");
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "bold,red";
      case WARNING -> "yellow";
      case INFO -> "cyan";
    };
  }

  private String json() {
    return Json.print(
        Json.object(
            "errors",
            count(Severity.ERROR),
            "warnings",
            count(Severity.WARNING),
            "notes",
            count(Severity.INFO),
            "findings",
            list.stream().map(Report::json).toList()));
  }

  private static Map<String, Object> json(Finding finding) {
    Map<String, Object> json =
        Json.object(
            "severity",
            finding.severity().name(),
            "code",
            finding.code().name(),
            "file",
            finding.position().file());
    if (finding.position().line() > 0) {
      json.put("line", finding.position().line());
    }
    if (finding.position().row() > 0) {
      json.put("row", finding.position().row());
    }
    json.put("record", finding.record());
    json.put("field", finding.field());
    json.put("value", finding.value());
    json.put("message", finding.message());
    return json;
  }
}
