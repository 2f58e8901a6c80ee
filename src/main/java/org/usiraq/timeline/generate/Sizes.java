package org.usiraq.timeline.generate;

/**
 * How many records each table of a generated timeline has.
 *
 * @param events the events
 * @param statistics the statistics
 * @param actors the actors, at least 1 where there are events
 * @param places the places, at least 1 where there are events
 * @param sources the sources, at least 1 where there are events or statistics
 */
public record Sizes(long events, long statistics, long actors, long places, long sources) {

  /** The most records of a table. */
  public static final long MOST = 10_000_000_000L;

  /**
   * Checks the numbers.
   *
   * @param events as the component
   * @param statistics as the component
   * @param actors as the component
   * @param places as the component
   * @param sources as the component
   * @throws IllegalArgumentException if one is negative or too large, or what records refer to is
   *     missing
   */
  public Sizes {
    require("events", events, 0);
    require("statistics", statistics, 0);
    require("actors", actors, events > 0 ? 1 : 0);
    require("places", places, events > 0 ? 1 : 0);
    require("sources", sources, events > 0 || statistics > 0 ? 1 : 0);
  }

  /**
   * Returns the sizes that go with a number of events. What a figure is about grows with the
   * events; new actors, places and sources become rarer, as in the dataset of this library: its
   * growth was measured over samples of 30 to 300 events.
   *
   * @param events the number of events
   * @return the sizes
   */
  public static Sizes ofEvents(long events) {
    return new Sizes(
        events,
        Math.round(events * Measured.STATISTICS_PER_EVENT),
        grown(events, Measured.ACTORS, Measured.ACTORS_GROWTH),
        grown(events, Measured.PLACES, Measured.PLACES_GROWTH),
        grown(events, Measured.SOURCES, Measured.SOURCES_GROWTH));
  }

  /**
   * Returns sizes with another number of actors.
   *
   * @param number how many
   * @return the sizes
   */
  public Sizes withActors(long number) {
    return new Sizes(events, statistics, number, places, sources);
  }

  private static long grown(long events, double measured, double exponent) {
    // StrictMath: the same number on every machine.
    return Math.round(measured * StrictMath.pow(events / Measured.EVENTS, exponent));
  }

  private static void require(String component, long number, long least) {
    if (number < least || number > MOST) {
      throw new IllegalArgumentException(
          component + ": expected " + least + " to " + MOST + ", found " + number);
    }
  }
}
