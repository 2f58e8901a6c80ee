package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a file is cut. */
class ChunksTest {
  private static final long SEED = 11;

  private final Path file;

  ChunksTest(@TempDir Path folder) {
    file = folder.resolve("a.csv");
  }

  private List<String> pieces(String text, int size) throws IOException {
    Files.writeString(file, text);
    List<String> pieces = new ArrayList<>();
    try (Chunks chunks = new Chunks(file, size, 1 << 24)) {
      for (Optional<byte[]> next = chunks.next(); next.isPresent(); next = chunks.next()) {
        pieces.add(new String(next.get(), StandardCharsets.UTF_8));
      }
    }
    return pieces;
  }

  @Test
  void cutsAtLineFeeds() throws IOException {
    assertEquals(List.of("a,b\n", "c,d\n", "e"), pieces("a,b\nc,d\ne", 2));
  }

  @Test
  void cutsBehindBothCharactersOfALineEnd() throws IOException {
    assertEquals(List.of("a\r\n", "b\r\n", "\r\n", "c\r\n"), pieces("a\r\nb\r\n\r\nc\r\n", 1));
  }

  @Test
  void cutsAtCarriageReturns() throws IOException {
    assertEquals(List.of("a,b\r", "c,d\r", "e\r"), pieces("a,b\rc,d\re\r", 3));
  }

  @Test
  void doesNotCutWithinQuotes() throws IOException {
    assertEquals(
        List.of("a,\"b\nc\n\"\"\n\",d\n", "e,f\n"), pieces("a,\"b\nc\n\"\"\n\",d\ne,f\n", 3));
  }

  @Test
  void quotesWithinACellWithoutQuotesAreText() throws IOException {
    assertEquals(
        List.of("a,5\" gun\n", "b,\"c\n\"\n", "d\n"), pieces("a,5\" gun\nb,\"c\n\"\nd\n", 4));
  }

  @Test
  void longRecordIsOnePiece() throws IOException {
    String cell = "x".repeat(1000);
    assertEquals(List.of(cell + ",y\n", "z\n"), pieces(cell + ",y\nz\n", 10));
  }

  @Test
  void byteOrderMarkIsPassedOver() throws IOException {
    assertEquals(List.of("a\n", "b\n"), pieces("\ufeffa\nb\n", 1));
    assertEquals(List.of(), pieces("\ufeff", 1));
    assertEquals(List.of(), pieces("", 1));
  }

  @Test
  void unclosedQuoteEndsWithItsLine() throws IOException {
    assertEquals(List.of("a\n", "b,\"c\n", "d,e\n", "f\n"), pieces("a\nb,\"c\nd,e\nf\n", 1));
  }

  @Test
  void anySizeGivesTheSameRecords() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      List<String> records = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        records.add(record(random));
      }
      String text = String.join("", records);
      assertEquals(records, pieces(text, 1));
      int size = 1 + random.nextInt(40);
      assertEquals(text, String.join("", pieces(text, size)));
      for (String piece : pieces(text, size)) {
        assertEquals(piece, String.join("", pieces(piece, 1)));
      }
    }
  }

  /** A record of two cells. */
  private static String record(Random random) {
    String[] cells = {
      "", "a", "é", "b\"c", "\"\"", "\"\n\"", "\",\r\n\"", "\"\"\"\"", "\"x\"\"\n\" "
    };
    String[] ends = {"\n", "\r\n"};
    return cells[random.nextInt(cells.length)]
        + ","
        + cells[random.nextInt(cells.length)]
        + ends[random.nextInt(ends.length)];
  }
}
