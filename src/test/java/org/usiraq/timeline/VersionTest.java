package org.usiraq.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Library and data are one release: who names its version names that of the dataset. */
class VersionTest {

  @ParameterizedTest
  @CsvSource({
    "pom.xml, <artifactId>us-iraq-timeline</artifactId>\\s*<version>([^<]*)",
    "README.md, <artifactId>us-iraq-timeline</artifactId>\\s*<version>([^<]*)",
    "examples/consumer/pom.xml, <us-iraq-timeline.version>([^<]*)",
    "CHANGELOG.md, '(?m)^## ([^ ]*)'"
  })
  void versionIsOfTheDataset(Path file, String pattern) throws IOException {
    Matcher version = Pattern.compile(pattern).matcher(Files.readString(file));
    assertTrue(version.find(), () -> file + " has no " + pattern);
    assertEquals(UsIraqTimeline.load().metadata().version(), version.group(1), file.toString());
  }
}
