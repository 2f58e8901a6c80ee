package org.usiraq.timeline.table;

/** How a value is stored, which is all that a file format knows of its type. */
public enum Physical {
  /** A string. */
  TEXT,
  /** A whole number of at most nine digits. */
  INTEGER,
  /** A decimal of at most 18 digits, 4 of them behind the point: DECIMAL(18,4). */
  DECIMAL,
  /** A binary floating-point number of 64 bits. */
  DOUBLE,
  /** True or false. */
  BOOLEAN,
  /** A calendar day: ISO 8601 where it is text. */
  DATE
}
