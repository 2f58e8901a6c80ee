package org.usiraq.timeline.model;

/** What a source is. */
public enum SourceKind implements Vocabulary {
  /** An article or broadcast by a newspaper, magazine, broadcaster or news site. */
  NEWS("News", "An article or broadcast by a newspaper, magazine, broadcaster or news site."),

  /** A report by a news agency, or an outlet's copy of one. */
  WIRE("Wire", "A report by a news agency, or an outlet's copy of one."),

  /** A document or statement of a government, force or international body. */
  OFFICIAL("Official", "A document or statement of a government, force or international body."),

  /** A law, treaty, resolution, order or judgment. */
  LEGAL("Legal", "A law, treaty, resolution, order or judgment."),

  /** An encyclopaedia, chronology, backgrounder or other work of reference. */
  REFERENCE("Reference", "An encyclopaedia, chronology, backgrounder or other work of reference."),

  /** A data collection that counts or lists. */
  DATABASE("Database", "A data collection that counts or lists."),

  /** A study, survey, report or book by scholars, institutes or authors. */
  RESEARCH("Research", "A study, survey, report or book by scholars, institutes or authors."),

  /** A speech or its transcript. */
  SPEECH("Speech", "A speech or its transcript.");

  private final String label;
  private final String meaning;

  SourceKind(String label, String meaning) {
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
