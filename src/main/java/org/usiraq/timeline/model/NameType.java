package org.usiraq.timeline.model;

/** What kind of name a name is. */
public enum NameType implements Vocabulary {
  /** The name the bearer itself uses in its own language or in law. */
  OFFICIAL("Official", "The name the bearer itself uses in its own language or in law."),

  /** Another name in use, such as a nom de guerre or a nickname. */
  ALIAS("Alias", "Another name in use, such as a nom de guerre or a nickname."),

  /** The initials in use. */
  ACRONYM("Acronym", "The initials in use."),

  /** A name that was in use earlier; its date says when. */
  FORMER("Former", "A name that was in use earlier; its date says when."),

  /** Another spelling of a name from another script. */
  TRANSLITERATION("Transliteration", "Another spelling of a name from another script."),

  /** The name as it reads in another language. */
  TRANSLATION("Translation", "The name as it reads in another language.");

  private final String label;
  private final String meaning;

  NameType(String label, String meaning) {
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
