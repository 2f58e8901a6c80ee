package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose parts claim more than they hold are refused before a decoder takes memory. */
class PageBoundsTest {
  private static final PrimitiveType NUMBER =
      new PrimitiveType(Repetition.REQUIRED, PrimitiveTypeName.INT64, "n");
  private static final ColumnDescriptor COLUMN =
      new ColumnDescriptor(new String[] {"n"}, NUMBER, 0, 0);
  private static final int VALUES = 3;

  private static void check(Encoding encoding, String hex) throws Exception {
    BytesInput bytes = BytesInput.from(HexFormat.of().parseHex(hex));
    Statistics<?> none = Statistics.createStats(NUMBER);
    int size = (int) bytes.size();
    PageBounds.check(
        new DataPageV1(bytes, VALUES, size, none, Encoding.RLE, Encoding.RLE, encoding), COLUMN);
  }

  private static void checkSecond(Encoding encoding, String hex) throws Exception {
    BytesInput bytes = BytesInput.from(HexFormat.of().parseHex(hex));
    BytesInput empty = BytesInput.empty();
    Statistics<?> none = Statistics.createStats(NUMBER);
    PageBounds.check(
        DataPageV2.uncompressed(VALUES, 0, VALUES, empty, empty, encoding, bytes, none), COLUMN);
  }

  /** Blocks of 128 in 4 parts: three numbers, the first 0; then deltas of no bits. */
  @Test
  void deltasThatFit() {
    String deltas = "8001" + "04" + "03" + "00" + "02" + "00000000";
    assertDoesNotThrow(() -> check(Encoding.DELTA_BINARY_PACKED, deltas));
    assertDoesNotThrow(() -> checkSecond(Encoding.DELTA_BINARY_PACKED, deltas));
  }

  @ParameterizedTest
  @CsvSource({
    "800104 04 00 0200000000, 'at most 3 deltas, found 4'",
    "800104 ffffffff07 00 0200000000, 'at most 3 deltas, found 2147483647'",
    // parquet-java would take the lower 32 bits, here a thousand million and more.
    "800104 ffffffff37 00 0200000000, 'at most 3 deltas, found 15032385535'",
    "800104 80808080808080808001 00, 'at most 3 deltas, found -9223372036854775808'",
    "ffffffff0704 03 00 0200000000, 'blocks of at most 1048576 deltas, found 2147483647'",
    "8001ffffffff07 03 00 0200000000, 'at most 128 parts of a block, found 2147483647'",
    "800100 03 00 0200000000, 'at most 128 parts of a block, found 0'",
    "8001 04 03 00 02 08000000 00, 'values within their page, found 32'",
    "8001 04 03 00 02 0000, 'values within their page, found 4'",
    "8001 04 03, 'another number, found 0'"
  })
  void deltasThatDoNot(String hex, String expected) {
    String bytes = hex.replace(" ", "");
    for (Encoding encoding :
        new Encoding[] {
          Encoding.DELTA_BINARY_PACKED, Encoding.DELTA_LENGTH_BYTE_ARRAY, Encoding.DELTA_BYTE_ARRAY
        }) {
      Exception first = assertThrows(ParquetDecodingException.class, () -> check(encoding, bytes));
      assertEquals("expected " + expected, first.getMessage());
      Exception second =
          assertThrows(ParquetDecodingException.class, () -> checkSecond(encoding, bytes));
      assertEquals("expected " + expected, second.getMessage());
    }
  }
}
