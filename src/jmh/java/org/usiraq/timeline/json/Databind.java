package org.usiraq.timeline.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.ParticipantRole;

/** The peer: events as records of its user, by Jackson databind, with nothing checked. */
final class Databind {

  record Part(String actor, ParticipantRole role, @Nullable String claimedBy) {}

  record Relation(String relation, String event) {}

  record Cited(
      String source, @Nullable String locator, @Nullable String date, @Nullable String note) {}

  record Happening(
      String id,
      List<String> formerIds,
      String title,
      List<String> tags,
      String summary,
      EventType type,
      String phase,
      String date,
      @Nullable LocalDate dateEarliest,
      @Nullable LocalDate dateLatest,
      String dateKind,
      String datePrecision,
      boolean dateApproximate,
      boolean dateUncertain,
      List<Part> participants,
      List<String> places,
      List<Relation> links,
      List<Cited> citations,
      @Nullable Integer independentSources,
      @Nullable String note) {}

  /** A vocabulary by its published words. */
  private interface Words {
    @JsonValue
    String value();
  }

  private static final class DayReader extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    private DayReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(json.getText());
    }
  }

  private static final class DayWriter extends StdSerializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    private DayWriter() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(day.toString());
    }
  }

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .addMixIn(EventType.class, Words.class)
          .addMixIn(ParticipantRole.class, Words.class)
          .addModule(
              new SimpleModule()
                  .addDeserializer(LocalDate.class, new DayReader())
                  .addSerializer(LocalDate.class, new DayWriter()))
          .build();

  private Databind() {}
}
