package org.usiraq.timeline.table;

/** What a single value means, apart from how it is stored. */
public enum ScalarKind {
  /** A text for people. */
  TEXT(Physical.TEXT),
  /** A slug: the id of this record, or a name that several records share. */
  ID(Physical.TEXT),
  /** The id of a record, here or in another table. */
  REFERENCE(Physical.TEXT),
  /** A value of a vocabulary. */
  VOCABULARY(Physical.TEXT),
  /** A date in the Extended Date/Time Format (ISO 8601-2:2019). */
  EDTF(Physical.TEXT),
  /** A calendar day. */
  DATE(Physical.DATE),
  /** A count. */
  INTEGER(Physical.INTEGER),
  /** An exact decimal. */
  DECIMAL(Physical.DECIMAL),
  /** Degrees of latitude or longitude, WGS 84. */
  DEGREES(Physical.DOUBLE),
  /** True or false. */
  BOOLEAN(Physical.BOOLEAN),
  /** A BCP 47 language tag. */
  LANGUAGE(Physical.TEXT),
  /** An ISO 3166-1 alpha-2 country code. */
  COUNTRY(Physical.TEXT),
  /** A web address. */
  URL(Physical.TEXT);

  private final Physical physical;

  ScalarKind(Physical physical) {
    this.physical = physical;
  }

  /** {@return how values of this kind are stored} */
  public Physical physical() {
    return physical;
  }
}
