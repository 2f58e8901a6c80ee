package org.usiraq.timeline.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, which is that of its jar, and of Java. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not from its jar)");
    return new String[] {Cli.NAME + " " + version + " (Java " + Runtime.version() + ")"};
  }
}
