package org.usiraq.timeline.build;

import java.util.Optional;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Scalar;

/** The types and units of columns, in words. */
final class ColumnTypes {

  private ColumnTypes() {}

  /** What values of a type look like. */
  static String words(Scalar<?> type) {
    return switch (type.kind()) {
      case TEXT -> "text, at most " + type.limit().orElseThrow() + " characters";
      case ID -> "slug, at most " + Texts.MAX_ID_LENGTH + " characters";
      case REFERENCE -> "id of " + type.target().orElseThrow();
      case VOCABULARY ->
          type.terms().isEmpty() ? "name of a table" : "one of " + type.terms().size() + " values";
      case EDTF -> "date in EDTF";
      case DATE -> "day, yyyy-mm-dd";
      case INTEGER -> "whole number";
      case DECIMAL -> "decimal, at most 4 digits behind the point";
      case DEGREES -> "number, at most 6 digits behind the point";
      case BOOLEAN -> "true or false";
      case LANGUAGE -> "language tag, BCP 47";
      case COUNTRY -> "country code, ISO 3166-1 alpha-2";
      case URL -> "web address";
    };
  }

  /** What values of a type are measured in. */
  static Optional<String> unit(Scalar<?> type) {
    return switch (type.kind()) {
      case DECIMAL -> Optional.of("as `unit` of the row");
      case DEGREES -> Optional.of("degree");
      case DATE -> Optional.of("day");
      case INTEGER -> Optional.of("count");
      default -> Optional.empty();
    };
  }
}
