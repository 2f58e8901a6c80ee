package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

class SchemaTest {

  @Test
  void textOfPhases() {
    assertEquals(
        """
        message phases {
          required binary id (STRING);
          required group former_ids (LIST) {
            repeated group list {
              required binary element (STRING);
            }
          }
          required binary title (STRING);
          required binary date (STRING);
          optional int32 date_earliest (DATE);
          optional int32 date_latest (DATE);
          required binary date_kind (STRING);
          required binary date_precision (STRING);
          required boolean date_approximate;
          required boolean date_uncertain;
          required binary summary (STRING);
        }
        """,
        ParquetSchemas.text(Tables.PHASES));
  }

  @Test
  void textOfFiguresAndStructs() {
    MessageType statistics = MessageTypeParser.parseMessageType(text("statistics"));
    assertEquals(
        "optional int64 value_low (DECIMAL(18,4))", statistics.getType("value_low").toString());
    MessageType places = MessageTypeParser.parseMessageType(text("places"));
    assertEquals("optional double latitude", places.getType("latitude").toString());
    MessageType events = MessageTypeParser.parseMessageType(text("events"));
    assertEquals(
        "optional int32 independent_sources", events.getType("independent_sources").toString());
    assertEquals(
        """
        required group participants (LIST) {
          repeated group list {
            required group element {
              required binary actor (STRING);
              required binary role (STRING);
              optional binary claimed_by (STRING);
            }
          }
        }\
        """,
        events.getType("participants").toString());
  }

  @Test
  void columnsAreOptionalExactlyWhereNullable() {
    for (Table<?> table : Tables.ALL) {
      MessageType schema = MessageTypeParser.parseMessageType(ParquetSchemas.text(table));
      assertEquals(table.name(), schema.getName());
      check(table.struct(), schema);
    }
  }

  private static void check(Struct<?> struct, GroupType group) {
    assertEquals(struct.names(), group.getFields().stream().map(Type::getName).toList());
    for (Column<?, ?> column : struct.columns()) {
      Type type = group.getType(column.index());
      assertEquals(
          column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED,
          type.getRepetition(),
          column.name());
      if (column.type() instanceof ListOf<?> list) {
        GroupType entry = type.asGroupType().getType("list").asGroupType();
        Type element = entry.getType("element");
        assertEquals(List.of(element), entry.getFields());
        assertEquals(Repetition.REPEATED, entry.getRepetition());
        assertEquals(Repetition.REQUIRED, element.getRepetition());
        if (!list.plain()) {
          check(list.item(), element.asGroupType());
        }
      }
    }
  }

  private static String text(String table) {
    return ParquetSchemas.text(Tables.find(table).orElseThrow());
  }
}
