package org.usiraq.timeline.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;

/**
 * Writes a timeline as sheets for people: {@code events.csv}, {@code actors.csv}, {@code
 * statistics.csv} and {@code sources.csv}, with names in place of ids and dates in words.
 *
 * <pre>{@code
 * Spreadsheet.write(timeline, Path.of("spreadsheet"));
 * }</pre>
 *
 * <p>They open with a double click in Excel, LibreOffice, Gnumeric and Google Sheets, which must
 * neither damage nor run what they hold. So they are UTF-8 with a byte order mark, with CRLF at the
 * end of each row; every text is quoted, and a text that a spreadsheet would take for something
 * else stands in “typographic quotes”. Numbers and days of the form {@code 2003-03-20} are bare, so
 * that they sort and filter. Several names in one cell are joined by {@code "; "}. The sheets need
 * not be read back; {@link TimelineCsv} is for that.
 *
 * <p>Needs nothing but the JDK. May be called by several threads, for different folders.
 */
public final class Spreadsheet {

  private Spreadsheet() {}

  /**
   * Writes all sheets. The same timeline gives the same bytes, wherever and whenever.
   *
   * @param timeline the timeline; an id that names no record of it stands as it is
   * @param folder where to put the files; made if it is not there, and files of the same names are
   *     replaced
   * @throws IOException if a file cannot be written
   */
  public static void write(Timeline timeline, Path folder) throws IOException {
    Files.createDirectories(folder);
    Names names = new Names(timeline);
    List<Sheet<?>> sheets =
        List.of(
            events(names, timeline.events()),
            new Sheet<>("actors", new ActorSheet(names).columns(), timeline.actors()),
            statistics(names, timeline.statistics()),
            new Sheet<>("sources", new SourceSheet(names).columns(), timeline.sources()));
    for (Sheet<?> sheet : sheets) {
      sheet.write(folder);
    }
  }

  private static Sheet<Event> events(Names names, List<Event> events) {
    return new Sheet<>("events", new EventSheet(names).columns(), events);
  }

  private static Sheet<Statistic> statistics(Names names, List<Statistic> statistics) {
    return new Sheet<>("statistics", new StatisticSheet(names).columns(), statistics);
  }

  /**
   * Writes some events as a sheet.
   *
   * @param timeline where the names come from
   * @param events the events, in the order in which to write them
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void writeEvents(Timeline timeline, List<Event> events, Writer out)
      throws IOException {
    events(new Names(timeline), events).write(out);
  }

  /**
   * Writes some statistics as a sheet.
   *
   * @param timeline where the names come from
   * @param statistics the statistics, in the order in which to write them
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void writeStatistics(Timeline timeline, List<Statistic> statistics, Writer out)
      throws IOException {
    statistics(new Names(timeline), statistics).write(out);
  }
}
