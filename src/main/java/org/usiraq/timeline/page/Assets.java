package org.usiraq.timeline.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files on the class path that go into the page. */
final class Assets {
  private static final String WEBJARS = "META-INF/resources/webjars/";

  private Assets() {}

  /** A file that lies beside this class. */
  static String text(String name) throws IOException {
    return read("org/usiraq/timeline/page/" + name);
  }

  /** A file of a library, whichever its version is: the project pins it. */
  static String webjar(String library, String file) throws IOException {
    String version =
        value(read("META-INF/maven/org.webjars.npm/" + library + "/pom.properties"), "version")
            .orElseThrow(() -> new IOException("expected the version of " + library));
    return read(WEBJARS + library + "/" + version + "/" + file);
  }

  private static Optional<String> value(String properties, String key) {
    List<String> lines = properties.lines().toList();
    return lines.stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1).strip())
        .findFirst();
  }

  private static String read(String path) throws IOException {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException("expected " + path + " on the class path, found none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
