package org.usiraq.timeline.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose bytes follow from its content alone: entries by name, one time for all of them, and
 * nothing compressed, for what a compressor makes of the same bytes differs with its version.
 */
final class Zip {

  private Zip() {}

  static void write(SortedMap<String, byte[]> content, Instant time, Path file) throws IOException {
    // A zip keeps local times. Said as such, they do not depend on the machine's time zone.
    LocalDateTime local = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> named : content.entrySet()) {
        byte[] bytes = named.getValue();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(named.getKey());
        entry.setTimeLocal(local);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
  }
}
