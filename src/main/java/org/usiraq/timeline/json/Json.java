package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON as a tree of maps, lists, texts, numbers and truth values, for documents that describe the
 * dataset and are no tables: schemas and descriptors.
 */
public final class Json {

  private Json() {}

  /**
   * Prints a tree, indented by two spaces, with a line feed at its end.
   *
   * @param tree maps with text keys (in their own order), collections, texts, numbers, truth
   *     values, null within collections and maps
   * @return the document
   * @throws IllegalArgumentException if the tree holds anything else
   */
  public static String print(Object tree) {
    return text(tree, true);
  }

  /**
   * Prints a tree on one line, as short as can be, with a line feed at its end.
   *
   * @param tree as {@link #print} takes it
   * @return the document
   * @throws IllegalArgumentException if the tree holds anything else
   */
  public static String printLine(Object tree) {
    return text(tree, false);
  }

  private static String text(Object tree, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Jackson.FACTORY.createGenerator(text)) {
      if (indented) {
        json.setPrettyPrinter(Jackson.indented());
      }
      write(json, tree);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, @Nullable Object tree) throws IOException {
    if (tree instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName((String) Objects.requireNonNull(entry.getKey()));
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (tree instanceof Iterable<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(json, element);
      }
      json.writeEndArray();
    } else if (tree instanceof String text) {
      json.writeString(text);
    } else if (tree instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (tree instanceof Number number) {
      json.writeNumber(new BigDecimal(number.toString()).toPlainString());
    } else if (tree == null) {
      json.writeNull();
    } else {
      throw new IllegalArgumentException(
          "expected a map, a list, a text, a number, a truth value or null, found " + tree);
    }
  }

  /**
   * {@return a map that keeps the order of its arguments}
   *
   * @param namesAndValues name, value, name, value, and so on; names are texts
   */
  public static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  /**
   * Reads a document as a tree.
   *
   * @param document the document
   * @return maps (in the document's order), lists, texts, numbers and truth values; properties that
   *     are null are left out
   * @throws IOException if it is not JSON
   */
  public static Object parse(String document) throws IOException {
    try (JsonParser parser = Jackson.FACTORY.createParser(document)) {
      parser.nextToken();
      Object tree = read(parser);
      if (tree == null || parser.nextToken() != null) {
        throw new IOException("expected one JSON value");
      }
      return tree;
    }
  }

  private static @Nullable Object read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return null;
    }
    return switch (token) {
      case START_OBJECT -> map(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Map<String, Object> map(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = read(parser);
      if (value != null) {
        map.put(name, value);
      }
    }
    return map;
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = read(parser);
      if (value != null) {
        list.add(value);
      }
    }
    return list;
  }
}
