package org.usiraq.timeline.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** SHA-256 sums of the files of a folder, in the form that {@code sha256sum -c} reads. */
final class Checksums {
  static final String FILE = "SHA256SUMS";

  private Checksums() {}

  /** Writes the sums of all files of a folder into a file of that folder, by name. */
  static void write(Path folder) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (String name : names(folder)) {
      sums.append(line(sha256(folder.resolve(name)), name));
    }
    Files.writeString(folder.resolve(FILE), sums);
  }

  /** The sums of some contents, in the order of their names. */
  static String lines(SortedMap<String, byte[]> content) {
    StringBuilder sums = new StringBuilder();
    content.forEach((name, bytes) -> sums.append(line(hex(sha256().digest(bytes)), name)));
    return sums.toString();
  }

  private static String line(String sum, String name) {
    return sum + "  " + name + "\n";
  }

  /** The names of the files of a folder and its folders, with slashes, in code point order. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.equals(FILE))
          .sorted()
          .toList();
    }
  }

  /** The SHA-256 of a file, in lower-case hexadecimal. */
  static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return hex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String hex(byte[] sum) {
    return HexFormat.of().formatHex(sum);
  }
}
