package org.usiraq.timeline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Severity;

/**
 * Findings in SARIF 2.1.0, the form in which code hosts take them to show them beside the lines.
 * Files are named relative to the folder in which the program runs, which should be the root of the
 * repository; those outside it absolutely.
 */
final class Sarif {

  private Sarif() {}

  static String print(List<Finding> findings) {
    List<FindingCode> codes =
        findings.stream().map(Finding::code).distinct().sorted().collect(Collectors.toList());
    return Json.print(
        Json.object(
            "$schema",
            "https://json.schemastore.org/sarif-2.1.0.json",
            "version",
            "2.1.0",
            "runs",
            List.of(
                Json.object(
                    "tool",
                    Map.of(
                        "driver",
                        Json.object(
                            "name", Cli.NAME, "rules", codes.stream().map(Sarif::rule).toList())),
                    "results",
                    findings.stream().map(f -> result(f, codes.indexOf(f.code()))).toList()))));
  }

  private static Map<String, Object> rule(FindingCode code) {
    return Json.object(
        "id",
        code.name(),
        "shortDescription",
        Map.of("text", code.meaning()),
        "defaultConfiguration",
        Map.of("level", level(code.severity())));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static Map<String, Object> result(Finding finding, int rule) {
    Position at = finding.position();
    String where =
        Stream.of(at.row() > 0 ? "row " + at.row() : "", finding.record(), finding.field())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    Map<String, Object> result =
        Json.object(
            "ruleId",
            finding.code().name(),
            "ruleIndex",
            rule,
            "level",
            level(finding.severity()),
            "message",
            Map.of("text", where.isEmpty() ? finding.message() : where + ": " + finding.message()));
    if (!at.file().isEmpty() && !at.file().equals(Input.STDIN)) {
      result.put("locations", List.of(Map.of("physicalLocation", location(at))));
    }
    return result;
  }

  private static Map<String, Object> location(Position at) {
    Map<String, Object> location =
        Json.object("artifactLocation", Map.of("uri", uri(Path.of(at.file()))));
    if (at.line() > 0) {
      location.put("region", Map.of("startLine", at.line()));
    }
    return location;
  }

  /** The address of a file, relative where it can be. */
  private static String uri(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = file.toAbsolutePath().normalize();
    if (!whole.startsWith(here)) {
      return whole.toUri().toString();
    }
    String path = here.relativize(whole).toString().replace('\\', '/');
    try {
      // A colon in the first part would make it a scheme.
      return new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
