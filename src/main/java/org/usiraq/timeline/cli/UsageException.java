package org.usiraq.timeline.cli;

/** Thrown where a word of the command line is not what it must be. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
