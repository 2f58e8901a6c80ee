package org.usiraq.timeline.io;

import java.io.IOException;
import org.usiraq.timeline.validate.Position;

/** Thrown where a document is not of its format, or breaks off: nothing after it can be read. */
public final class MalformedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Not part of the serialised form; the message names it. */
  private final transient Position position;

  /**
   * Makes an exception.
   *
   * @param position where
   * @param message what was expected and what was found
   * @param cause the parser's own words
   */
  public MalformedException(Position position, String message, Throwable cause) {
    super(message, cause);
    this.position = position;
  }

  /**
   * Makes an exception of our own.
   *
   * @param position where
   * @param message what was expected and what was found
   */
  public MalformedException(Position position, String message) {
    super(message);
    this.position = position;
  }

  /** {@return where the document is malformed} */
  public Position position() {
    return position;
  }
}
