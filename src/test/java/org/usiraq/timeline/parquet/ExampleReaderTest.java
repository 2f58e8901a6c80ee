package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

class ExampleReaderTest {

  @Test
  void readsTheValuesOfSmall(@TempDir Path folder) throws Exception {
    TimelineParquet.write(Timelines.small(), folder);
    List<Group> events = Groups.read(folder.resolve("events.parquet"));
    assertEquals(List.of("invasion", "visit", "baghdad-rally"), Groups.strings("id", events));
    Group visit = events.get(1);
    assertEquals("2006~/..", visit.getString("date", 0));
    assertEquals(LocalDate.of(2006, 1, 1).toEpochDay(), visit.getInteger("date_earliest", 0));
    assertEquals(0, visit.getFieldRepetitionCount("date_latest"));
    assertEquals("span", visit.getString("date_kind", 0));
    assertTrue(visit.getBoolean("date_approximate", 0));
    assertEquals(0, visit.getFieldRepetitionCount("note"));
    assertEquals(0, visit.getGroup("tags", 0).getFieldRepetitionCount("list"));
    Group rally = events.get(2);
    Group participants = rally.getGroup("participants", 0);
    assertEquals(2, participants.getFieldRepetitionCount("list"));
    Group first = participants.getGroup("list", 0).getGroup("element", 0);
    assertEquals("iraqis", first.getString("actor", 0));
    assertEquals("initiator", first.getString("role", 0));
    assertEquals(0, first.getFieldRepetitionCount("claimed_by"));
    Group second = participants.getGroup("list", 1).getGroup("element", 0);
    assertEquals("iraqis", second.getString("claimed_by", 0));
    assertEquals("crowd", rally.getGroup("tags", 0).getGroup("list", 1).getString("element", 0));
    assertEquals(1, rally.getInteger("independent_sources", 0));
  }

  @Test
  void readsDecimalsCoordinatesAndArabic(@TempDir Path folder) throws Exception {
    TimelineParquet.write(Timelines.small(), folder);
    List<Group> statistics = Groups.read(folder.resolve("statistics.parquet"));
    Group tens = statistics.get(0);
    assertEquals("tens-of-thousands", tens.getString("id", 0));
    assertEquals(0, tens.getFieldRepetitionCount("value"));
    assertEquals(200_000_000L, tens.getLong("value_low", 0));
    assertEquals(999_990_000L, tens.getLong("value_high", 0));
    assertEquals(333_000L, statistics.get(1).getLong("value", 0));
    Group baghdad = Groups.read(folder.resolve("places.parquet")).get(0);
    assertEquals(44.366065, baghdad.getDouble("longitude", 0));
    assertEquals(
        "بغداد",
        baghdad
            .getGroup("names", 0)
            .getGroup("list", 0)
            .getGroup("element", 0)
            .getString("text", 0));
  }

  @Test
  void everyChunkIsUncompressedAndHasStatisticsAndIndexes(@TempDir Path folder) throws Exception {
    TimelineParquet.write(Timelines.of(40, 1), folder);
    for (Table<?> table : Tables.ALL) {
      Chunks.check(table, folder.resolve(table.name() + ".parquet"));
    }
  }
}
