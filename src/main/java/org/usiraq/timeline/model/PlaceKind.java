package org.usiraq.timeline.model;

/** What a place is. */
public enum PlaceKind implements Vocabulary {
  /** A state as a territory. */
  COUNTRY("Country", "A state as a territory."),

  /** An area that is not, or not only, an administrative unit, such as Iraqi Kurdistan. */
  REGION(
      "Region",
      "An area that is not, or not only, an administrative unit, such as Iraqi Kurdistan."),

  /** A first-level administrative unit: province, governorate, state. */
  PROVINCE("Province", "A first-level administrative unit: province, governorate, state."),

  /** A second-level administrative unit. */
  DISTRICT("District", "A second-level administrative unit."),

  /** A city, town or village. */
  CITY("City", "A city, town or village."),

  /** A quarter or zone of a city. */
  NEIGHBOURHOOD("Neighbourhood", "A quarter or zone of a city."),

  /** A square, street, road junction, crossing or other open spot. */
  SITE("Site", "A square, street, road junction, crossing or other open spot."),

  /** A building or compound: embassy, shrine, prison, palace. */
  BUILDING("Building", "A building or compound: embassy, shrine, prison, palace."),

  /** An airport or airfield in civil use. */
  AIRPORT("Airport", "An airport or airfield in civil use."),

  /** A military base, camp or outpost. */
  BASE("Base", "A military base, camp or outpost."),

  /** A border between countries, or a stretch of it. */
  BORDER("Border", "A border between countries, or a stretch of it."),

  /** A mountain, river, desert or coast. */
  LANDFORM("Landform", "A mountain, river, desert or coast."),

  /** A ship or aircraft on which something happened; its position moves. */
  VESSEL("Vessel", "A ship or aircraft on which something happened; its position moves.");

  private final String label;
  private final String meaning;

  PlaceKind(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
