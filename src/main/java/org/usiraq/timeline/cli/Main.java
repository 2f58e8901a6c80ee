package org.usiraq.timeline.cli;

/** The program. */
public final class Main {

  private Main() {}

  /**
   * Runs a command and exits: with 0 if all is well, 1 if the data has faults, 2 if the command
   * line is off, 3 if something could not be read or written.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.exit(Cli.run(Terminal.system(), args));
  }
}
