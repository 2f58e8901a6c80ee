package org.usiraq.timeline.build;

import java.util.Map;

/** The media types of published files, by the endings of their names. */
final class MediaType {
  private static final Map<String, String> BY_ENDING =
      Map.of(
          "csv", "text/csv",
          "json", "application/json",
          "jsonl", "application/jsonl",
          "geojson", "application/geo+json",
          "parquet", "application/vnd.apache.parquet",
          "html", "text/html",
          "md", "text/markdown");

  private MediaType() {}

  /** The ending of a file's name, without the point. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The media type of a file. */
  static String of(String name) {
    return BY_ENDING.getOrDefault(ending(name), "application/octet-stream");
  }
}
