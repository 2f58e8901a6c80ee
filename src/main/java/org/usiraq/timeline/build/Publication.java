package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Timeline;

/**
 * A publication in the making: what it publishes, what it says of that, and the folder that its
 * files are put into.
 */
record Publication(Timeline timeline, Description description, Path folder) {

  /** Files that are about the publication and no data. */
  private static final Set<String> ABOUT =
      Set.of("LICENSE", Citation.FILE, Croissant.FILE, DataPackage.FILE, ChangesFile.FILE);

  Metadata metadata() {
    return timeline.metadata();
  }

  /** The path of a file by its name within the publication. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** The names of the files of data that were written up to now. */
  List<String> data() throws IOException {
    return Checksums.names(folder).stream()
        .filter(name -> !name.endsWith(".md") && !ABOUT.contains(name))
        .toList();
  }

  /** The address of the licence in the list of all licences that the identifiers come from. */
  String licenceAddress() {
    return "https://spdx.org/licenses/" + metadata().licence() + ".html";
  }
}
