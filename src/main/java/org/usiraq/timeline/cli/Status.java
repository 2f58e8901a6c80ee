package org.usiraq.timeline.cli;

/** What the program exits with. */
final class Status {

  /** All is well. */
  static final int WELL = 0;

  /** The data has faults. */
  static final int FINDINGS = 1;

  /** The command, an option or an id is not what it must be. */
  static final int USAGE = 2;

  /** Something could not be read or written, or the program itself is at fault. */
  static final int FAULT = 3;

  private Status() {}
}
