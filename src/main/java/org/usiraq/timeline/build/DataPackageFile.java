package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Metadata;

/** Writes {@code datapackage.json}: what the dataset is, and every file of data as a resource. */
final class DataPackageFile {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private DataPackageFile() {}

  static void write(Publication publication) throws IOException {
    Metadata metadata = publication.metadata();
    Description description = publication.description();
    Map<String, Object> descriptor =
        Json.object(
            "$schema",
            PROFILE,
            "name",
            metadata.name(),
            "title",
            metadata.title(),
            "description",
            description.description(),
            "version",
            metadata.version(),
            "created",
            description.published() + "T00:00:00Z",
            "coverage_earliest",
            metadata.coverageEarliest().toString(),
            "coverage_latest",
            metadata.coverageLatest().toString(),
            "keywords",
            description.keywords(),
            "licenses",
            List.of(Json.object("name", metadata.licence(), "path", publication.licenceAddress())),
            "contributors",
            description.contributors().stream()
                .map(c -> Json.object("title", c.title(), "roles", List.of(c.role())))
                .toList(),
            "sources",
            List.of(
                Json.object(
                    "title",
                    "What each record cites, source by source",
                    "path",
                    "csv/sources.csv")));
    description.homepage().ifPresent(address -> descriptor.put("homepage", address));
    List<Object> resources = new ArrayList<>();
    for (Map.Entry<String, CsvTable> table : Resources.TABLES.entrySet()) {
      Map<String, Object> resource = resource(table.getKey(), publication);
      resource.put("schema", TableSchema.of(table.getValue()));
      resources.add(resource);
    }
    for (String name : publication.data()) {
      if (!Resources.TABLES.containsKey(name)) {
        resources.add(resource(name, publication));
      }
    }
    descriptor.put("resources", resources);
    Files.writeString(publication.file(DataPackage.FILE), Json.print(descriptor));
  }

  private static Map<String, Object> resource(String name, Publication publication)
      throws IOException {
    Path file = publication.file(name);
    String ending = MediaType.ending(name);
    Map<String, Object> resource = Json.object("name", Resources.name(name));
    if (Resources.TABLES.containsKey(name)) {
      resource.put("type", "table");
    }
    resource.put("path", name);
    resource.put("description", Resources.meaning(name));
    resource.put("format", ending);
    resource.put("mediatype", MediaType.of(name));
    if (!ending.equals("parquet")) {
      resource.put("encoding", "utf-8");
    }
    resource.put("bytes", Files.size(file));
    resource.put("hash", "sha256:" + Checksums.sha256(file));
    return resource;
  }
}
