package org.usiraq.timeline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

/** What is written is valid by the schemas, in the words of somebody else's validator. */
class JsonSchemasTest {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Schema document = schema(JsonSchemas.document());

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  private static List<String> errors(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
        .toList();
  }

  private static String json(Timeline timeline) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TimelineJson.write(timeline, out, false);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  @Property(tries = 60)
  void documentsAreValid(@ForAll("timelines") Timeline timeline) throws IOException {
    assertEquals(List.of(), errors(document, json(timeline)));
  }

  @Test
  void embeddedDatasetIsValid() throws IOException {
    assertEquals(List.of(), errors(document, json(UsIraqTimeline.load())));
  }

  @Test
  void recordsAreValid(@TempDir Path folder) throws IOException {
    for (Table<?> table : Tables.ALL) {
      Schema schema = schema(JsonSchemas.record(table));
      for (long seed = 0; seed < 40; seed++) {
        for (String line : lines(table, Timelines.of(6, seed), folder.resolve("lines"))) {
          assertEquals(List.of(), errors(schema, line), line);
        }
      }
    }
  }

  private static <R extends Entity> List<String> lines(Table<R> table, Timeline timeline, Path file)
      throws IOException {
    TimelineJson.writeLines(table, table.of(timeline), file);
    return Files.readAllLines(file);
  }

  /** The schemas themselves are valid by the schema of schemas, without words it does not know. */
  @Test
  void schemasAreValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema("{\"$ref\": \"" + DIALECT + "\"}");
    assertEquals(List.of(), errors(meta, JsonSchemas.document()));
    for (Table<?> table : Tables.ALL) {
      assertEquals(List.of(), errors(meta, JsonSchemas.record(table)));
    }
    assertNotEquals(List.of(), errors(meta, "{\"type\": \"txt\"}"));
  }

  /** Each of these changes to the small document is refused, where it was made and why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'title':'Invasion begins',|''|/events/0 required",
        "'title':'Invasion begins'|'title':null|/events/0/title type",
        "'title':'Invasion begins'|'title':''|/events/0/title minLength",
        "'id':'invasion'|'id':'Invasion'|/events/0/id pattern",
        "'type':'offensive'|'type':'party'|/events/0/type enum",
        "'type':'offensive'|'type':'offensive','x':1|/events/0 additionalProperties",
        "'date_latest':'2003-03-20'|'date_latest':'2003-02-30'|/events/0/date_latest format",
        "'latitude':33.3152|'latitude':91|/places/0/latitude maximum",
        "'latitude':33.3152|'latitude':'33'|/places/0/latitude type",
        "'country':'IQ'|'country':'Iraq'|/places/0/country pattern",
        "'counts':{'events':3|'counts':{'events':-1|/metadata/counts/events minimum",
        "'phases':2}|'phases':2,'x':1}|/metadata/counts additionalProperties",
        "'url':'https|'url':'ftp|/sources/0/url pattern",
        "'citations':[{'source':'wire-2020','locator':null,'date':null,'note':null}],'independent"
            + "|'citations':[],'independent|/events/1/citations minItems",
      })
  void documentsAreRefused(String what, String by, String error) throws IOException {
    String small = json(Timelines.small());
    String edited = small.replace(what.replace('\'', '"'), by.replace('\'', '"'));
    assertNotEquals(small, edited);
    List<String> errors = errors(document, edited);
    assertEquals(error, errors.isEmpty() ? "none" : errors.get(0), errors::toString);
  }
}
