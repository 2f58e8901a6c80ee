package org.usiraq.timeline.validate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The boxes of degrees that countries lie in, read from a resource when first asked for. */
final class CountryBoxes {
  private static final String RESOURCE = "country-boxes.csv";

  /**
   * How far beyond its land a country's box reaches, in degrees: its territorial sea of twelve
   * nautical miles, which are a fifth of a degree of latitude, and what the map leaves out.
   */
  private static final double MARGIN = 0.25;

  /**
   * A box of degrees, WGS 84, edges included.
   *
   * @param west the western edge; greater than the eastern one in a box across the antimeridian
   */
  record Box(double south, double west, double north, double east) {

    boolean holds(double latitude, double longitude) {
      return latitude >= south - MARGIN
          && latitude <= north + MARGIN
          && eastOfEdge(longitude) <= (west > east ? east + 360 : east) - west + 2 * MARGIN;
    }

    /** How many degrees one must go east from the western edge. */
    private double eastOfEdge(double longitude) {
      double degrees = longitude - (west - MARGIN);
      return degrees < 0 ? degrees + 360 : degrees;
    }

    @Override
    public String toString() {
      return "latitude "
          + south
          + " to "
          + north
          + ", longitude "
          + west
          + " to "
          + east
          + (west > east ? " across the antimeridian" : "");
    }
  }

  /** Loads the boxes when the first place with a country and coordinates is checked. */
  private static final class Loaded {
    private static final Map<String, Box> BOXES = load();
  }

  private CountryBoxes() {}

  /** The box of a country, by its ISO 3166-1 alpha-2 code, or empty for a code without land. */
  static Optional<Box> find(String country) {
    return Optional.ofNullable(Loaded.BOXES.get(country));
  }

  private static Map<String, Box> load() {
    try (InputStream in = CountryBoxes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "expected the resource "
                + RESOURCE
                + " beside "
                + CountryBoxes.class.getName()
                + ", found none; was the jar repackaged without its resources?");
      }
      Map<String, Box> boxes = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> boxes.put(cells[0], box(cells)));
      return Map.copyOf(boxes);
    } catch (IOException e) {
      throw new UncheckedIOException("the boxes of the countries cannot be read", e);
    }
  }

  private static Box box(String[] cells) {
    return new Box(
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]));
  }
}
