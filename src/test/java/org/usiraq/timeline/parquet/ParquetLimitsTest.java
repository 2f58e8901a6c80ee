package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;

/** Headers and footers that say what cannot be: findings, in bounded time and memory. */
class ParquetLimitsTest {
  private static final Timeline MANY = Generator.of(300, 6).timeline();
  private static final int MOST = Integer.MAX_VALUE;

  private final Path folder;
  private final Path file;

  ParquetLimitsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.file = folder.resolve("events.parquet");
    write();
  }

  private void write() throws IOException {
    StreamTest.write(
        Tables.EVENTS, MANY, Location.of(file), ParquetOptions.DEFAULT.withRowsPerGroup(100));
  }

  private List<Event> read(Limits limits, Findings findings) throws IOException {
    ReadOptions options = ReadOptions.DEFAULT.withThreads(2).withLimits(limits);
    try (Records<Event> all = TimelineParquet.records(Tables.EVENTS, file, options, findings)) {
      return all.stream().toList();
    }
  }

  /** Returns what is told where no record can be read. */
  private String refused(Limits limits) throws IOException {
    Findings findings = new Findings();
    assertEquals(List.of(), read(limits, findings));
    assertEquals(1, findings.list().size(), findings::toString);
    Finding finding = findings.list().get(0);
    assertEquals(FindingCode.MALFORMED, finding.code());
    return finding.message();
  }

  private static String fault(String what) {
    return "expected a Parquet file that can be read, found a fault (" + what + ")";
  }

  @Test
  void limitsOfTheFooter() throws IOException {
    long size = Files.size(file);
    assertEquals(
        fault("IOException: expected at most 25 columns, found 26"),
        refused(Limits.DEFAULT.withColumns(25)));
    assertEquals(
        fault("IOException: expected at most 3 levels of a column, found 4"),
        refused(Limits.DEFAULT.withDepth(3)));
    assertTrue(
        refused(Limits.DEFAULT.withDocument(1000))
            .matches(
                "expected a Parquet file, found one with a footer of [0-9]+ bytes where 1000 are"
                    + " the most"));
    assertEquals(size, Files.size(file));
  }

  @Test
  void footerLongerThanItsFile() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 8, -2);
    Files.write(file, bytes);
    assertEquals(
        "expected a Parquet file, found one with a footer of 4294967294 bytes where "
            + (bytes.length - 12)
            + " are the most",
        refused(Limits.DEFAULT));
  }

  @Test
  void longText() throws IOException {
    Findings findings = new Findings();
    List<Event> expected =
        MANY.events().stream()
            .filter(event -> event.summary().length() <= 150)
            .filter(event -> event.note().orElse("").length() <= 150)
            .filter(e -> e.citations().stream().allMatch(c -> c.note().orElse("").length() <= 150))
            .toList();
    assertTrue(expected.size() < MANY.events().size(), "expected long texts");
    List<Event> found = read(Limits.DEFAULT.withText(150), findings);
    assertEquals(expected, found);
    assertEquals(
        List.of("expected a value of at most 150 characters, found a longer one"),
        findings.list().stream().map(Finding::message).distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 100_000})
  void deepSchema(int depth) throws IOException {
    List<SchemaElement> elements = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      SchemaElement group = new SchemaElement("g" + i);
      group.setNum_children(1);
      if (i > 0) {
        group.setRepetition_type(FieldRepetitionType.OPTIONAL);
      }
      elements.add(group);
    }
    SchemaElement leaf = new SchemaElement("leaf");
    leaf.setType(Type.INT32);
    leaf.setRepetition_type(FieldRepetitionType.OPTIONAL);
    elements.add(leaf);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("PAR1".getBytes(StandardCharsets.US_ASCII));
    Util.writeFileMetaData(new FileMetaData(1, elements, 0, List.of()), out);
    int length = out.size() - 4;
    out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
    out.write("PAR1".getBytes(StandardCharsets.US_ASCII));
    Files.write(file, out.toByteArray());
    String message = refused(Limits.DEFAULT);
    assertTrue(
        message.contains("StackOverflowError")
            || message.equals(
                fault("IOException: expected at most 100 levels of a column, found " + depth)),
        message);
  }

  private static ColumnMetaData column(FileMetaData footer) {
    return footer.getRow_groups().get(1).getColumns().get(0).getMeta_data();
  }

  /** Each is told of, and none is believed. */
  @Test
  void footersThatLie() throws IOException {
    List<Consumer<FileMetaData>> lies =
        List.of(
            f -> f.getRow_groups().get(1).setNum_rows(1L << 40),
            f -> f.getRow_groups().get(1).setNum_rows(-1),
            f -> f.getRow_groups().get(1).setNum_rows(101),
            f -> column(f).setNum_values(1L << 40),
            f -> column(f).setNum_values(-5),
            f -> column(f).setTotal_compressed_size(1L << 40),
            f -> column(f).setTotal_compressed_size(-1),
            f -> column(f).setTotal_compressed_size(3),
            f -> column(f).setData_page_offset(1L << 40),
            f -> column(f).setData_page_offset(-1),
            f ->
                f.getRow_groups()
                    .get(1)
                    .getColumns()
                    .forEach(
                        c ->
                            c.getMeta_data()
                                .setTotal_compressed_size(
                                    c.getMeta_data().getTotal_compressed_size() + 20_000)),
            f -> f.getRow_groups().get(1).getColumns().remove(3));
    for (Consumer<FileMetaData> lie : lies) {
      write();
      Forged.edit(file, page -> {}, lie);
      Findings findings = new Findings();
      List<Event> found =
          Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(Limits.DEFAULT, findings));
      assertTrue(findings.hasErrors(), "lie " + lies.indexOf(lie));
      assertTrue(MANY.events().containsAll(found), "lie " + lies.indexOf(lie));
    }
  }

  private static void inDictionary(PageHeader page, int size) {
    if (page.isSetDictionary_page_header()) {
      page.getDictionary_page_header().setNum_values(size);
    }
  }

  private static void inData(PageHeader page, int values) {
    if (page.isSetData_page_header()) {
      page.getData_page_header().setNum_values(values);
    }
  }

  @Test
  void pagesThatLie() throws IOException {
    List<Consumer<PageHeader>> lies =
        List.of(
            p -> inDictionary(p, MOST),
            p -> inDictionary(p, -1),
            p -> inDictionary(p, 0),
            p -> inData(p, MOST),
            p -> inData(p, -1),
            p -> inData(p, 7),
            p -> p.setUncompressed_page_size(MOST),
            p -> p.setUncompressed_page_size(-1),
            p -> p.setUncompressed_page_size(p.getUncompressed_page_size() + 1),
            p -> p.setCompressed_page_size(MOST),
            p -> p.setCompressed_page_size(-1),
            p -> p.setCompressed_page_size(p.getCompressed_page_size() / 2));
    for (Consumer<PageHeader> lie : lies) {
      write();
      Forged.edit(file, lie, footer -> {});
      Findings findings = new Findings();
      List<Event> found = read(Limits.DEFAULT, findings);
      assertTrue(findings.hasErrors(), "lie " + lies.indexOf(lie));
      assertTrue(MANY.events().containsAll(found), "lie " + lies.indexOf(lie));
    }
  }

  @Test
  void damagedGroupInTheMiddleCostsItselfAlone() throws IOException {
    int[] pages = {0};
    Forged.edit(
        file,
        page -> {
          // The third page of text of the second of three groups of 26 columns.
          if (page.isSetData_page_header() && pages[0]++ == 26 + 2) {
            page.setUncompressed_page_size(MOST);
          }
        },
        footer -> {});
    Findings findings = new Findings();
    List<Event> expected = new ArrayList<>(MANY.events());
    expected.subList(100, 200).clear();
    assertEquals(expected, read(Limits.DEFAULT, findings));
    assertEquals(1, findings.list().size(), findings::toString);
    assertTrue(
        findings
            .list()
            .get(0)
            .toString()
            .startsWith(
                file
                    + ":row 101: expected a Parquet file"
                    + " that can be read, found a fault in row group 2 ("),
        findings::toString);
  }

  /** No change of headers is thrown at the caller; plain pages of the draft's path included. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyHeadersAreFoundOrHarmless(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      write();
      Forged.edit(file, page -> change(page, random), footer -> change(footer, random));
      Findings findings = new Findings();
      List<Event> found = read(Limits.DEFAULT, findings);
      assertTrue(findings.hasErrors() || found.equals(MANY.events()), "seed " + seed + " at " + i);
      Findings ofDraft = new Findings();
      Draft draft = TimelineParquet.read(folder, ofDraft);
      assertEquals(found.size(), draft.of(Tables.EVENTS).size(), "seed " + seed + " at " + i);
    }
  }

  private static int any(Random random, int now) {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextInt();
      case 1 -> MOST;
      case 2 -> 0;
      case 3 -> now + 1;
      case 4 -> now - 1;
      default -> random.nextInt(100_000);
    };
  }

  private static void change(PageHeader page, Random random) {
    if (random.nextInt(40) == 0) {
      switch (random.nextInt(4)) {
        case 0 -> page.setUncompressed_page_size(any(random, page.getUncompressed_page_size()));
        case 1 -> page.setCompressed_page_size(any(random, page.getCompressed_page_size()));
        case 2 -> {
          inData(page, any(random, 100));
          inDictionary(page, any(random, 100));
        }
        default -> {
          if (page.isSetData_page_header()) {
            Encoding[] all = Encoding.values();
            page.getData_page_header().setEncoding(all[random.nextInt(all.length)]);
          }
        }
      }
    }
  }

  private static void change(FileMetaData footer, Random random) {
    if (random.nextInt(2) == 0) {
      List<org.apache.parquet.format.ColumnChunk> columns =
          footer.getRow_groups().get(random.nextInt(3)).getColumns();
      ColumnMetaData column = columns.get(random.nextInt(columns.size())).getMeta_data();
      switch (random.nextInt(4)) {
        case 0 -> column.setNum_values(any(random, (int) column.getNum_values()));
        case 1 ->
            column.setTotal_compressed_size(any(random, (int) column.getTotal_compressed_size()));
        case 2 -> column.setData_page_offset(any(random, (int) column.getData_page_offset()));
        default -> footer.getRow_groups().get(random.nextInt(3)).setNum_rows(any(random, 100));
      }
    }
  }
}
