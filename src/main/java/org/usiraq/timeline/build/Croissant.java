package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Metadata;

/**
 * The description for dataset search engines and loaders, {@code croissant.json}: Croissant 1.1,
 * with every file, and a record set for each CSV table.
 */
final class Croissant {
  static final String FILE = "croissant.json";

  private static final String CONFORMS_TO = "http://mlcommons.org/croissant/1.1";

  /** Terms that stand for one of Croissant's own by the same name. */
  private static final List<String> TERMS =
      List.of(
          "citeAs",
          "column",
          "extract",
          "field",
          "fileObject",
          "isLiveDataset",
          "key",
          "recordSet",
          "references",
          "sdVersion",
          "source");

  private Croissant() {}

  static void write(Publication publication) throws IOException {
    Metadata metadata = publication.metadata();
    Description description = publication.description();
    List<Object> makers =
        description.contributors().stream()
            .<Object>map(c -> Json.object("@type", "sc:Organization", "name", c.title()))
            .toList();
    Map<String, Object> dataset =
        Json.object(
            "@context",
            context(),
            "@type",
            "sc:Dataset",
            "conformsTo",
            CONFORMS_TO,
            "name",
            metadata.name(),
            "alternateName",
            metadata.title(),
            "description",
            description.description(),
            "license",
            publication.licenceAddress(),
            // Without an address of its own, the page that lies beside this file.
            "url",
            description.homepage().orElse(ReadMe.FILE),
            "creator",
            makers,
            "publisher",
            makers,
            "dateCreated",
            description.created().toString(),
            "datePublished",
            description.published().toString(),
            "dateModified",
            description.published().toString(),
            "version",
            metadata.version(),
            "keywords",
            description.keywords(),
            "inLanguage",
            description.language(),
            "temporalCoverage",
            metadata.coverageEarliest() + "/" + metadata.coverageLatest(),
            "isLiveDataset",
            false,
            "citeAs",
            Citation.bibtex(publication),
            "sdLicense",
            publication.licenceAddress(),
            "sdVersion",
            metadata.version());
    dataset.put("distribution", files(publication));
    dataset.put("recordSet", recordSets());
    Files.writeString(publication.file(FILE), Json.print(dataset));
  }

  private static Map<String, Object> context() {
    Map<String, Object> context =
        Json.object(
            "@language",
            "en",
            "@vocab",
            "https://schema.org/",
            "sc",
            "https://schema.org/",
            "cr",
            "http://mlcommons.org/croissant/",
            "dct",
            "http://purl.org/dc/terms/",
            "conformsTo",
            "dct:conformsTo",
            "dataType",
            Json.object("@id", "cr:dataType", "@type", "@vocab"),
            "examples",
            Json.object("@id", "cr:examples", "@type", "@json"));
    TERMS.forEach(term -> context.put(term, "cr:" + term));
    return context;
  }

  private static List<Object> files(Publication publication) throws IOException {
    List<Object> files = new ArrayList<>();
    for (String name : publication.data()) {
      files.add(
          Json.object(
              "@type",
              "cr:FileObject",
              "@id",
              name,
              "name",
              name,
              "description",
              Resources.meaning(name),
              "contentUrl",
              name,
              "contentSize",
              Files.size(publication.file(name)) + " B",
              "encodingFormat",
              MediaType.of(name),
              "sha256",
              Checksums.sha256(publication.file(name))));
    }
    return files;
  }

  private static List<Object> recordSets() {
    List<Object> sets = new ArrayList<>();
    for (Map.Entry<String, CsvTable> file : Resources.TABLES.entrySet()) {
      CsvTable table = file.getValue();
      Map<String, String> references = new LinkedHashMap<>();
      table
          .foreignKeys()
          .forEach(key -> references.put(key.column(), key.table() + "/" + key.target()));
      sets.add(
          Json.object(
              "@type",
              "cr:RecordSet",
              "@id",
              table.name(),
              "name",
              table.name(),
              "description",
              table.meaning(),
              "key",
              table.primaryKey().stream().map(key -> id(table.name() + "/" + key)).toList(),
              "field",
              table.columns().stream()
                  .map(
                      column ->
                          field(
                              file.getKey(),
                              table.name(),
                              column,
                              Optional.ofNullable(references.get(column.name()))))
                  .toList()));
    }
    return sets;
  }

  private static Map<String, Object> field(
      String file, String table, CsvTable.Field column, Optional<String> references) {
    Map<String, Object> field =
        Json.object(
            "@type",
            "cr:Field",
            "@id",
            table + "/" + column.name(),
            "name",
            column.name(),
            "description",
            column.meaning(),
            "dataType",
            dataType(column),
            "source",
            Json.object("fileObject", id(file), "extract", Json.object("column", column.name())));
    references.ifPresent(target -> field.put("references", Json.object("field", id(target))));
    return field;
  }

  private static Map<String, Object> id(String id) {
    return Json.object("@id", id);
  }

  private static String dataType(CsvTable.Field column) {
    return switch (column.type().kind().physical()) {
      case TEXT -> "sc:Text";
      case INTEGER -> "sc:Integer";
      case DECIMAL, DOUBLE -> "sc:Float";
      case BOOLEAN -> "sc:Boolean";
      case DATE -> "sc:Date";
    };
  }
}
