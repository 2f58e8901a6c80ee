package org.usiraq.timeline.model;

/** The unit a figure is stated in, and whether it comes in whole numbers. */
public enum Unit implements Vocabulary {
  /** People. */
  PERSON("People", "People.", true),

  /** Attacks. */
  ATTACK("Attacks", "Attacks.", true),

  /** Air, drone or missile strikes. */
  STRIKE("Strikes", "Air, drone or missile strikes.", true),

  /** Rockets, missiles, mortar rounds, bombs or other munitions. */
  MUNITION("Munitions", "Rockets, missiles, mortar rounds, bombs or other munitions.", true),

  /** Vehicles or aircraft. */
  VEHICLE("Vehicles", "Vehicles or aircraft.", true),

  /** Bases, posts, buildings, towns or other sites. */
  SITE("Sites", "Bases, posts, buildings, towns or other sites.", true),

  /** Countries, or the contingents they send. */
  COUNTRY("Countries", "Countries, or the contingents they send.", true),

  /** Seats in a parliament, or votes cast in it. */
  SEAT("Seats", "Seats in a parliament, or votes cast in it.", true),

  /** Published items: documents, reports, photographs, pages. */
  DOCUMENT("Documents", "Published items: documents, reports, photographs, pages.", true),

  /** A share of a whole, from 0 to 100. */
  PERCENT("Per cent", "A share of a whole, from 0 to 100.", false),

  /** United States dollars, of the year stated. */
  USD("US dollars", "United States dollars, of the year stated.", false);

  private final String label;
  private final String meaning;
  private final boolean counted;

  Unit(String label, String meaning, boolean counted) {
    this.label = label;
    this.meaning = meaning;
    this.counted = counted;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  /**
   * {@return whether figures in this unit are whole numbers, so that "more than 100" has 101 as its
   * low bound and not 100}
   */
  public boolean counted() {
    return counted;
  }
}
