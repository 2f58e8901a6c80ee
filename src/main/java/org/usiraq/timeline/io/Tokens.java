package org.usiraq.timeline.io;

import java.io.IOException;
import org.usiraq.timeline.validate.Position;

/**
 * A nested document as a stream of tokens, one after the other: what a JSON and a YAML parser have
 * in common. For one thread.
 */
public interface Tokens {

  /** What a token is. */
  enum Kind {
    /** The start of a mapping. */
    START_RECORD,
    /** The end of a mapping. */
    END_RECORD,
    /** The start of a list. */
    START_LIST,
    /** The end of a list. */
    END_LIST,
    /** The name of a field of a mapping. */
    NAME,
    /** A text; in a format without types, any value. */
    TEXT,
    /** A number. */
    NUMBER,
    /** True or false. */
    TRUTH,
    /** No value. */
    NULL,
    /** The end of the document. */
    END
  }

  /**
   * Moves on to the next token.
   *
   * @return what it is
   * @throws MalformedException if the document is not of its format, or breaks off
   * @throws IOException if it cannot be read
   */
  Kind next() throws IOException;

  /**
   * {@return the text of the token: the name of a field, or a value as it stands}
   *
   * @throws IOException if it cannot be read
   */
  String text() throws IOException;

  /** {@return where the token starts} */
  Position position();

  /** {@return whether values have types of their own, so that a number is not a text} */
  boolean typed();

  /**
   * Passes over the value that the token is or starts, with all that is in it.
   *
   * @param kind what the token is
   * @throws IOException if the document cannot be read
   */
  default void skip(Kind kind) throws IOException {
    int depth = 0;
    Kind at = kind;
    while (true) {
      switch (at) {
        case START_RECORD, START_LIST -> depth++;
        case END_RECORD, END_LIST -> depth--;
        default -> {}
      }
      if (depth == 0 && at != Kind.NAME) {
        return;
      }
      at = next();
    }
  }
}
