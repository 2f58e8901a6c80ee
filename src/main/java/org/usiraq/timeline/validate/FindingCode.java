package org.usiraq.timeline.validate;

/** The catalogue of what validation finds. */
public enum FindingCode {
  // What was read is not a dataset.
  /** The file is not of its format, or breaks off: what was read up to there still counts. */
  MALFORMED(Severity.ERROR, "The file is not of its format, or breaks off."),
  /** A file or folder that a dataset must have is not there. */
  MISSING_FILE(Severity.ERROR, "A file or folder that a dataset must have is not there."),
  /** A file that nothing reads: a misspelt name, perhaps. */
  UNKNOWN_FILE(Severity.ERROR, "A file that nothing reads: a misspelt name, perhaps."),
  /** The counts that a document states are not those of the records it holds. */
  COUNT_DISAGREES(
      Severity.ERROR, "The counts that a document states are not those of the records it holds."),

  /** A row with more or fewer cells than its file has columns. */
  RAGGED_ROW(Severity.ERROR, "A row with more or fewer cells than its file has columns."),
  /** A row of a list whose record does not exist, or that does not stand in its order. */
  MISPLACED_ROW(
      Severity.ERROR,
      "A row of a list whose record does not exist, or that does not stand in its order."),

  // A file of somebody else's is not well made, and was read all the same.
  /** A row of HXL tags, which says what the columns hold and is no data. */
  TAG_ROW(Severity.INFO, "A row of HXL tags, which says what the columns hold and is no data."),
  /** A row that repeats the header: two files were put one behind the other. */
  REPEATED_HEADER(
      Severity.WARNING, "A row that repeats the header: two files were put one behind the other."),
  /** Bytes that are not UTF-8, and were read as what they are likely to be. */
  BROKEN_ENCODING(
      Severity.WARNING, "Bytes that are not UTF-8, and were read as what they are likely to be."),
  /** A number or date that stands for none, and was read as none. */
  SENTINEL(Severity.INFO, "A number or date that stands for none, and was read as none."),
  /** Several names in one cell, which were taken apart. */
  COMPOUND_CELL(Severity.INFO, "Several names in one cell, which were taken apart."),
  /** A text that was changed so that it can stand: line breaks replaced, or too long an end cut. */
  MENDED_TEXT(
      Severity.INFO,
      "A text that was changed so that it can stand: line breaks replaced, or too long an end"
          + " cut."),

  // A record is not of its shape.
  /** A field that the table does not have. */
  UNKNOWN_FIELD(Severity.ERROR, "A field that the table does not have."),
  /** A field that is given twice in one record. */
  DUPLICATE_FIELD(Severity.ERROR, "A field that is given twice in one record."),
  /** A field that must be given and is not. */
  MISSING_FIELD(Severity.ERROR, "A field that must be given and is not."),
  /** A list where one value belongs, a number where a text belongs, and the like. */
  WRONG_SHAPE(
      Severity.ERROR,
      "A list where one value belongs, a number where a text belongs, and the like."),
  /** An id or slug that is not lower-case words joined by hyphens, or is too long. */
  BAD_ID(
      Severity.ERROR,
      "An id or slug that is not lower-case words joined by hyphens, or is too long."),
  /** A date that is not EDTF, a day that does not exist, or one that stands for none. */
  BAD_DATE(
      Severity.ERROR,
      "A date that is not EDTF, a day that does not exist, or one that stands for none."),
  /** A date outside the years 0001 to 9999. */
  YEAR_OUT_OF_RANGE(Severity.ERROR, "A date outside the years 0001 to 9999."),
  /** A number that is none, is not whole where it must be, or has too many digits. */
  BAD_NUMBER(
      Severity.ERROR,
      "A number that is none, is not whole where it must be, or has too many digits."),
  /** A latitude beyond 90 or a longitude beyond 180 degrees, or with more than 6 decimals. */
  IMPOSSIBLE_COORDINATE(
      Severity.ERROR,
      "A latitude beyond 90 or a longitude beyond 180 degrees, or with more than 6 decimals."),
  /** A value that the vocabulary does not have. */
  UNKNOWN_VALUE(Severity.ERROR, "A value that the vocabulary does not have."),
  /** A language tag, country code, web address or truth value that is none. */
  BAD_CODE(
      Severity.ERROR, "A language tag, country code, web address or truth value that is none."),
  /** Values that are each well formed but cannot stand together in one record. */
  IMPOSSIBLE_RECORD(
      Severity.ERROR, "Values that are each well formed but cannot stand together in one record."),
  /** A derived field that is given and is not what follows from the others. */
  DERIVED_DISAGREES(
      Severity.ERROR, "A derived field that is given and is not what follows from the others."),
  /** An event or a statistic without a citation. */
  NO_CITATION(Severity.ERROR, "An event or a statistic without a citation."),

  // A text is not fit to be published.
  /** A text that is empty, holds control characters, or is not well-formed Unicode. */
  BAD_TEXT(
      Severity.ERROR,
      "A text that is empty, holds control characters, or is not well-formed Unicode."),
  /** A text with space at its start or end. */
  UNTRIMMED_TEXT(Severity.ERROR, "A text with space at its start or end."),
  /** A text that is not in Unicode's normal form C. */
  UNNORMALISED_TEXT(Severity.ERROR, "A text that is not in Unicode's normal form C."),
  /** A text over the limit of its field. */
  LONG_TEXT(Severity.ERROR, "A text over the limit of its field."),
  /** A hedge of more than eight words. */
  LONG_WORDING(Severity.ERROR, "A hedge of more than eight words."),
  /** A text that a spreadsheet would take for a formula. */
  FORMULA_TEXT(Severity.ERROR, "A text that a spreadsheet would take for a formula."),

  // Records do not go together.
  /** An id that stands for two records of a table; former ids count. */
  DUPLICATE_ID(Severity.ERROR, "An id that stands for two records of a table; former ids count."),
  /** An id that was withdrawn and is used again. */
  WITHDRAWN_ID(Severity.ERROR, "An id that was withdrawn and is used again."),
  /** A reference to a record that does not exist. */
  DANGLING_REFERENCE(Severity.ERROR, "A reference to a record that does not exist."),
  /** A reference by an id that the record had formerly. */
  FORMER_REFERENCE(Severity.WARNING, "A reference by an id that the record had formerly."),
  /** A record that refers to itself. */
  SELF_REFERENCE(Severity.ERROR, "A record that refers to itself."),
  /** Links, places or affiliations that run in a circle where they must not. */
  CIRCLE(Severity.ERROR, "Links, places or affiliations that run in a circle where they must not."),
  /** A response, consequence or sequel dated before what it answers or follows. */
  EFFECT_BEFORE_CAUSE(
      Severity.ERROR, "A response, consequence or sequel dated before what it answers or follows."),
  /** An event whose dates do not meet its phase's, and no note that says why. */
  OUTSIDE_PHASE(
      Severity.WARNING, "An event whose dates do not meet its phase's, and no note that says why."),
  /** An event or statistic that lies wholly outside the dataset's coverage. */
  OUTSIDE_COVERAGE(
      Severity.ERROR, "An event or statistic that lies wholly outside the dataset's coverage."),
  /** Two preferred figures of one series for one date. */
  TWO_PREFERRED(Severity.ERROR, "Two preferred figures of one series for one date."),
  /** A figure that is an alternative or superseded, and no note that says why. */
  UNEXPLAINED_STANDING(
      Severity.WARNING,
      "A figure that is an alternative or superseded, and no note that says why."),
  /** Two sources with one address. */
  DUPLICATE_ADDRESS(Severity.ERROR, "Two sources with one address."),
  /** Two actors that certainly held one office at a time, beyond a handover. */
  OFFICE_OVERLAP(
      Severity.ERROR, "Two actors that certainly held one office at a time, beyond a handover."),
  /** A place whose coordinates lie outside its country. */
  OUTSIDE_COUNTRY(Severity.ERROR, "A place whose coordinates lie outside its country."),
  /** Fewer records, or fewer filled fields, than the dataset is expected to have. */
  LOST_RECORDS(
      Severity.ERROR,
      "Fewer records, or fewer filled fields, than the dataset is expected to have."),

  // A release does not follow from the one before.
  /** An id of an earlier release that no record has, nor had, and that was not withdrawn. */
  REMOVED_ID(
      Severity.ERROR,
      "An id of an earlier release that no record has, nor had, and that was not withdrawn."),
  /** A version too near to the earlier one for what changed. */
  UNDERSTATED_VERSION(Severity.ERROR, "A version too near to the earlier one for what changed."),

  // A curator should look again.
  /** An actor with a part in an event that certainly lies outside its life or existence. */
  ANACHRONISM(
      Severity.WARNING,
      "An actor with a part in an event that certainly lies outside its life or existence."),
  /** More events on the first day of months, or of years, than chance allows. */
  PADDED_DATE(
      Severity.WARNING, "More events on the first day of months, or of years, than chance allows."),
  /** Two figures of one series for one date from one source, and no note that says why. */
  SAME_SOURCE_SERIES(
      Severity.WARNING,
      "Two figures of one series for one date from one source, and no note that says why."),
  /** A source that no record cites and no source derives from. */
  UNUSED_SOURCE(Severity.WARNING, "A source that no record cites and no source derives from."),
  /** An event that rests on one independent source. */
  SINGLE_SOURCE(Severity.INFO, "An event that rests on one independent source.");

  private final Severity severity;
  private final String meaning;

  FindingCode(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  /** {@return how much findings of this code weigh} */
  public Severity severity() {
    return severity;
  }

  /** {@return what the code means, in one sentence} */
  public String meaning() {
    return meaning;
  }
}
