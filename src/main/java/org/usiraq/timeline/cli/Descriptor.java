package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.usiraq.timeline.build.DataPackage;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Metadata;

/** What files of tables cannot say of their dataset: a short descriptor beside them. */
final class Descriptor {

  private Descriptor() {}

  /** Writes the descriptor of the files in a folder. */
  static void write(Metadata metadata, Path folder) throws IOException {
    List<Map<String, Object>> resources;
    try (Stream<Path> files = Files.list(folder)) {
      resources =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .sorted()
              .map(name -> Json.object("name", name.replaceFirst("\\..*", ""), "path", name))
              .toList();
    }
    Files.writeString(
        folder.resolve(DataPackage.FILE),
        Json.print(
            Json.object(
                "name",
                metadata.name(),
                "title",
                metadata.title(),
                "version",
                metadata.version(),
                "coverage_earliest",
                metadata.coverageEarliest().toString(),
                "coverage_latest",
                metadata.coverageLatest().toString(),
                "licenses",
                List.of(Map.of("name", metadata.licence())),
                "resources",
                resources)));
  }
}
