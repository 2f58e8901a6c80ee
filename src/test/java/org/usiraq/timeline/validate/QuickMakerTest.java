package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

class QuickMakerTest {
  private static final Struct<Event> EVENTS = Tables.EVENTS.struct();

  private final QuickMaker<Event> maker = new QuickMaker<>(EVENTS);
  private final Event event = Timelines.small().events().get(0);
  private final @Nullable Object[] values = new Object[EVENTS.columns().size()];

  QuickMakerTest() {
    for (Column<Event, ?> column : EVENTS.columns()) {
      values[column.index()] = column.get(event);
    }
    set("independent_sources", null);
  }

  private void set(String column, @Nullable Object value) {
    values[EVENTS.find(column).orElseThrow().index()] = value;
  }

  private void refuse() {
    assertThrows(IllegalArgumentException.class, () -> maker.make(values));
  }

  @Test
  void whatDoesNotFollowIsRefusedAfterWhatDoes() {
    Edtf day = Edtf.parse("2003-03-20");
    set("date", day);
    set("date_kind", day.kind());
    set("date_precision", day.precision());
    set("date_approximate", false);
    set("date_uncertain", false);
    set("date_earliest", LocalDate.of(2003, 3, 20));
    set("date_latest", LocalDate.of(2003, 3, 20));
    assertEquals(day, maker.make(values).date());
    assertEquals(day, maker.make(values).date());
    set("date_latest", LocalDate.of(2003, 3, 21));
    refuse();
    refuse();
    set("date_latest", LocalDate.of(2003, 3, 20));
    assertEquals(day, maker.make(values).date());
  }

  @Test
  void ofAnotherSourceAnotherValueFollows() {
    Edtf day = Edtf.parse("2003-03-20");
    set("date", day);
    LocalDate earliest = LocalDate.of(2003, 3, 20);
    for (String column :
        new String[] {"date_kind", "date_precision", "date_approximate", "date_uncertain"}) {
      set(column, null);
    }
    set("date_earliest", earliest);
    set("date_latest", null);
    assertEquals(day, maker.make(values).date());
    set("date", Edtf.parse("2003-03-21"));
    refuse();
  }
}
