package org.usiraq.timeline.build;

/** How to load a publication in the tools that people use. Each block is run by a check. */
final class Snippets {

  private static final String TEXT =
      """
      ### Java

      ```java
      Timeline timeline = TimelineJson.read(Path.of("json/NAME.json"));
      for (Event event : timeline.events().stream().limit(10).toList()) {
        System.out.println(event.date().toEnglish() + ": " + event.title());
      }
      ```

      The library is `org.usiraq:us-iraq-timeline`, the classes are `org.usiraq.timeline.json.TimelineJson` and
      `org.usiraq.timeline.model.*`.

      ### DuckDB

      ```sql
      SELECT e.date, e.title, a.name, p.role
      FROM 'parquet/events.parquet' AS e
      JOIN 'csv/event_participants.csv' AS p ON p.event = e.id
      JOIN 'parquet/actors.parquet' AS a ON a.id = p.actor
      ORDER BY e.date_earliest, e.id, p.position
      LIMIT 10;
      ```

      ### pandas

      ```python
      import pandas as pd

      events = pd.read_csv("csv/events.csv", dtype={"date": str}, parse_dates=["date_earliest", "date_latest"])
      parts = pd.read_csv("csv/event_participants.csv")
      both = events.merge(parts, left_on="id", right_on="event")
      print(both[["date", "title", "actor", "role"]].head(10))
      ```

      With `pyarrow` installed it reads Parquet too (not run by our checks):
      `pd.read_parquet("parquet/events.parquet")`.

      ### R

      ```r
      events <- read.csv("csv/events.csv", na.strings = "", encoding = "UTF-8")
      parts <- read.csv("csv/event_participants.csv", na.strings = "", encoding = "UTF-8")
      both <- merge(events, parts, by.x = "id", by.y = "event")
      both$date_earliest <- as.Date(both$date_earliest)
      print(head(both[order(both$date_earliest), c("date", "title", "actor", "role")], 10))
      ```

      ### Spark

      ```sql
      SELECT date, title, part.actor, part.role
      FROM parquet.`parquet/events.parquet` LATERAL VIEW explode(participants) AS part
      ORDER BY date_earliest, id
      LIMIT 10
      ```

      ### A spreadsheet

      Open `spreadsheet/events.csv` (or `actors.csv`, `statistics.csv`, `sources.csv`) with a double click in Excel,
      LibreOffice or Gnumeric. `When` says the date in words; `From` and `To` are real dates that sort and filter.

      """;

  private Snippets() {}

  /** The section of the page, for a dataset of some name. */
  static String of(String name) {
    return TEXT.replace("NAME", name);
  }
}
