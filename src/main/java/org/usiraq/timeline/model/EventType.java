package org.usiraq.timeline.model;

import java.util.Optional;

/**
 * What kind of event an event is, with its counterparts in two ontologies of event data.
 *
 * <p>PLOVER names its types in capitals and its modes in lower case; ACLED has event types and,
 * below them, sub-event types. A counterpart is the nearest one for the ordinary case, not a
 * coding: where a type's events spread over several modes or sub-types there is none at that level,
 * and where an ontology does not code such events at all there is none. The names are those of
 * PLOVER's structured codebook, as the coder of the POLECAT data uses it, and of ACLED's codebook.
 */
public enum EventType implements Vocabulary {
  /** An invasion, battle or other large military operation on the ground. */
  OFFENSIVE(
      "Military offensive",
      "An invasion, battle or other large military operation on the ground.",
      "ASSAULT",
      "heavy-weapons",
      "Battles",
      "Armed clash"),

  /** A strike from the air by aircraft, drone or missile of a military force. */
  AIRSTRIKE(
      "Air strike",
      "A strike from the air by aircraft, drone or missile of a military force.",
      "ASSAULT",
      "aerial",
      "Explosions/Remote violence",
      "Air/drone strike"),

  /** An attack with rockets, missiles, mortars or one-way drones. */
  MISSILE_ATTACK(
      "Rocket, missile or mortar attack",
      "An attack with rockets, missiles, mortars or one-way drones.",
      "ASSAULT",
      "heavy-weapons",
      "Explosions/Remote violence",
      "Shelling/artillery/missile attack"),

  /** An attack with a planted, vehicle-borne or suicide bomb. */
  BOMBING(
      "Bombing",
      "An attack with a planted, vehicle-borne or suicide bomb.",
      "ASSAULT",
      "explosives",
      "Explosions/Remote violence",
      "Remote explosive/landmine/IED"),

  /** An ambush, shooting, raid or clash with light arms. */
  ARMED_ATTACK(
      "Armed attack",
      "An ambush, shooting, raid or clash with light arms.",
      "ASSAULT",
      "firearms",
      "Battles",
      "Armed clash"),

  /** The killing of a chosen person. */
  TARGETED_KILLING(
      "Targeted killing",
      "The killing of a chosen person.",
      "ASSAULT",
      "assassinate",
      "Violence against civilians",
      "Attack"),

  /** One side takes control of a place from another by force. */
  TERRITORY_TAKEN(
      "Territory taken",
      "One side takes control of a place from another by force.",
      "ASSAULT",
      "",
      "Battles",
      ""),

  /** A massacre or a wave of killing. */
  MASS_VIOLENCE(
      "Mass violence",
      "A massacre or a wave of killing.",
      "ASSAULT",
      "massacre",
      "Violence against civilians",
      "Attack"),

  /** Torture or other ill-treatment. */
  ABUSE(
      "Abuse",
      "Torture or other ill-treatment.",
      "ASSAULT",
      "torture",
      "Violence against civilians",
      "Attack"),

  /** A capture or arrest. */
  DETENTION(
      "Detention", "A capture or arrest.", "COERCE", "arrest", "Strategic developments", "Arrests"),

  /** A charge, trial, verdict or sentence. */
  TRIAL("Trial", "A charge, trial, verdict or sentence.", "SANCTION", "convict", "", ""),

  /** A sentence of death carried out. */
  EXECUTION("Execution", "A sentence of death carried out.", "ASSAULT", "execute", "", ""),

  /** A demonstration, whether or not force is used against it. */
  PROTEST(
      "Protest",
      "A demonstration, whether or not force is used against it.",
      "PROTEST",
      "demo",
      "Protests",
      ""),

  /** A crowd uses violence: it storms, besieges or destroys. */
  RIOT(
      "Riot",
      "A crowd uses violence: it storms, besieges or destroys.",
      "PROTEST",
      "riot",
      "Riots",
      "Violent demonstration"),

  /** Forces are sent, reinforced or put in place. */
  DEPLOYMENT(
      "Deployment",
      "Forces are sent, reinforced or put in place.",
      "MOBILIZE",
      "troops",
      "Strategic developments",
      "Other"),

  /** Forces leave or are reduced. */
  WITHDRAWAL(
      "Withdrawal",
      "Forces leave or are reduced.",
      "RETREAT",
      "withdraw",
      "Strategic developments",
      "Other"),

  /** Authority, territory, a base or a prisoner is handed to another. */
  HANDOVER(
      "Handover",
      "Authority, territory, a base or a prisoner is handed to another.",
      "RETREAT",
      "return",
      "Strategic developments",
      "Non-violent transfer of territory"),

  /** A government is formed; somebody is appointed, takes office or leaves it. */
  OFFICE_CHANGE(
      "Change in office",
      "A government is formed; somebody is appointed, takes office or leaves it.",
      "",
      "",
      "Strategic developments",
      "Change to group/activity"),

  /** A body is founded, dissolved or reorganised. */
  INSTITUTION(
      "Institution",
      "A body is founded, dissolved or reorganised.",
      "",
      "",
      "Strategic developments",
      "Change to group/activity"),

  /** An election or a referendum. */
  ELECTION("Election", "An election or a referendum.", "", "", "", ""),

  /** A law, resolution or order is passed or repealed. */
  LEGISLATION(
      "Law or resolution", "A law, resolution or order is passed or repealed.", "", "", "", ""),

  /** Parties conclude an agreement. */
  AGREEMENT(
      "Agreement",
      "Parties conclude an agreement.",
      "AGREE",
      "",
      "Strategic developments",
      "Agreement"),

  /** A truce is offered, agreed or kept. */
  CEASEFIRE(
      "Ceasefire",
      "A truce is offered, agreed or kept.",
      "RETREAT",
      "ceasefire",
      "Strategic developments",
      "Agreement"),

  /** Parties meet, visit or negotiate. */
  TALKS("Talks or visit", "Parties meet, visit or negotiate.", "CONSULT", "", "", ""),

  /** A speech, declaration or announcement. */
  STATEMENT("Statement", "A speech, declaration or announcement.", "", "", "", ""),

  /** A warning, ultimatum or vow of retaliation. */
  THREAT(
      "Warning or threat", "A warning, ultimatum or vow of retaliation.", "THREATEN", "", "", ""),

  /** Findings, documents or pictures are made public. */
  REPORT(
      "Report or disclosure", "Findings, documents or pictures are made public.", "", "", "", ""),

  /** Sanctions or a designation are imposed or lifted. */
  SANCTION(
      "Sanction or designation",
      "Sanctions or a designation are imposed or lifted.",
      "SANCTION",
      "",
      "",
      ""),

  /** A mission is opened, closed or cut; relations are raised or lowered. */
  DIPLOMATIC_MEASURE(
      "Diplomatic measure",
      "A mission is opened, closed or cut; relations are raised or lowered.",
      "",
      "",
      "",
      ""),

  /** A decision on a course that is still to be carried out. */
  POLICY(
      "Policy decision", "A decision on a course that is still to be carried out.", "", "", "", ""),

  /** Money, goods or help is pledged or given. */
  AID("Aid", "Money, goods or help is pledged or given.", "AID", "", "", ""),

  /** A celebration, parade or commemoration. */
  CEREMONY("Ceremony", "A celebration, parade or commemoration.", "", "", "", ""),

  /** A lasting relation or influence: a state of affairs rather than an act. */
  RELATIONSHIP(
      "Relationship",
      "A lasting relation or influence: a state of affairs rather than an act.",
      "COOPERATE",
      "",
      "",
      ""),

  /** An accident or disaster without intent. */
  ACCIDENT("Accident", "An accident or disaster without intent.", "", "", "", "");

  private final String label;
  private final String meaning;
  private final String ploverType;
  private final String ploverMode;
  private final String acledEventType;
  private final String acledSubEventType;

  EventType(
      String label,
      String meaning,
      String ploverType,
      String ploverMode,
      String acledEventType,
      String acledSubEventType) {
    this.label = label;
    this.meaning = meaning;
    this.ploverType = ploverType;
    this.ploverMode = ploverMode;
    this.acledEventType = acledEventType;
    this.acledSubEventType = acledSubEventType;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  /** {@return the nearest PLOVER event type, such as {@code ASSAULT}, or empty if there is none} */
  public Optional<String> ploverType() {
    return present(ploverType);
  }

  /** {@return the nearest PLOVER mode, such as {@code aerial}, or empty if there is none} */
  public Optional<String> ploverMode() {
    return present(ploverMode);
  }

  /** {@return the nearest ACLED event type, such as {@code Battles}, or empty if there is none} */
  public Optional<String> acledEventType() {
    return present(acledEventType);
  }

  /**
   * {@return the nearest ACLED sub-event type, such as {@code Armed clash}, or empty if there is
   * none}
   */
  public Optional<String> acledSubEventType() {
    return present(acledSubEventType);
  }

  private static Optional<String> present(String counterpart) {
    return counterpart.isEmpty() ? Optional.empty() : Optional.of(counterpart);
  }
}
