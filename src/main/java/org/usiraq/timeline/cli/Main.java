package org.usiraq.timeline.cli;

/** The program. */
public final class Main {

  private Main() {}

  /**
   * Runs a command.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.out.println(picocli.CommandLine.VERSION);
  }
}
