package org.usiraq.timeline.model;

/** What a figure measures. */
public enum Measure implements Vocabulary {
  /** Soldiers or fighters deployed, present, sent or taking part. */
  TROOPS("Troops", "Soldiers or fighters deployed, present, sent or taking part."),

  /** People killed or dead. */
  DEATHS("Deaths", "People killed or dead."),

  /** People wounded or otherwise hurt. */
  INJURIES("Injuries", "People wounded or otherwise hurt."),

  /** Killed and wounded together, where the source does not part them. */
  CASUALTIES("Casualties", "Killed and wounded together, where the source does not part them."),

  /** People missing, kidnapped or captured by force. */
  MISSING("Missing or abducted", "People missing, kidnapped or captured by force."),

  /** People held in custody. */
  DETAINEES("Detainees", "People held in custody."),

  /** People driven from their homes, within the country or abroad. */
  DISPLACED("Displaced people", "People driven from their homes, within the country or abroad."),

  /**
   * People threatened, trapped, left without work or otherwise affected, but none of the other
   * measures.
   */
  AFFECTED(
      "People affected",
      "People threatened, trapped, left without work or otherwise affected, but none of the other"
          + " measures."),

  /** People who took part in a protest, ceremony, election or programme. */
  PARTICIPANTS(
      "Participants", "People who took part in a protest, ceremony, election or programme."),

  /** Contractors, staff, police or others in service who are not counted as troops. */
  PERSONNEL(
      "Personnel",
      "Contractors, staff, police or others in service who are not counted as troops."),

  /** Attacks counted as incidents. */
  ATTACKS("Attacks", "Attacks counted as incidents."),

  /** Air, drone or missile strikes, or the munitions and targets in them. */
  STRIKES("Strikes", "Air, drone or missile strikes, or the munitions and targets in them."),

  /** Vehicles, aircraft, ships or weapons. */
  EQUIPMENT("Equipment", "Vehicles, aircraft, ships or weapons."),

  /** Bases, posts, towns or buildings. */
  SITES("Sites", "Bases, posts, towns or buildings."),

  /** Countries or bodies that take part. */
  CONTRIBUTORS("Contributors", "Countries or bodies that take part."),

  /** How much of a territory somebody holds or has lost. */
  TERRITORY_SHARE("Share of territory", "How much of a territory somebody holds or has lost."),

  /** How much of the votes went to one side. */
  VOTE_SHARE("Share of votes", "How much of the votes went to one side."),

  /** How many of those entitled voted. */
  TURNOUT("Turnout", "How many of those entitled voted."),

  /** Seats won or votes cast in a parliament. */
  SEATS("Seats", "Seats won or votes cast in a parliament."),

  /** Money spent, pledged, appropriated or owed. */
  COST("Cost", "Money spent, pledged, appropriated or owed."),

  /** The value of goods and services exchanged. */
  TRADE("Trade", "The value of goods and services exchanged."),

  /** A share of something else that the title names. */
  SHARE("Share", "A share of something else that the title names."),

  /** Documents, reports or photographs published. */
  DOCUMENTS("Documents", "Documents, reports or photographs published.");

  private final String label;
  private final String meaning;

  Measure(String label, String meaning) {
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
