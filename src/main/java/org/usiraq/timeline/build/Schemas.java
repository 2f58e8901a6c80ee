package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.usiraq.timeline.json.JsonSchemas;
import org.usiraq.timeline.parquet.ParquetSchemas;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * The files of {@code schema/}: the JSON Schemas of the document, of each table and of what
 * changed, and the Parquet schemas as text, all interpreted from the one declaration of the
 * columns.
 */
public final class Schemas {

  private Schemas() {}

  /** {@return the text of each file by its name} */
  public static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("timeline.schema.json", JsonSchemas.document());
    files.put("changes.schema.json", ChangesFile.schema());
    for (Table<?> table : Tables.ALL) {
      files.put(table.name() + ".schema.json", JsonSchemas.record(table));
      files.put(table.name() + ".parquet.txt", ParquetSchemas.text(table));
    }
    return files;
  }

  /**
   * Writes the files; to be run by hand after a change of the declaration.
   *
   * @param args the folder to write to
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
