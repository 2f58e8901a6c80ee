package org.usiraq.timeline.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;

/**
 * Values as bytes: numbers of seven bits a byte, the lowest first; texts by their number in a table
 * that holds each once, from 1, with 0 for none.
 */
final class PackedOutput {
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** Writes the table of texts, and the values behind it. */
  void writeTo(OutputStream out) throws IOException {
    ByteArrayOutputStream lengths = new ByteArrayOutputStream();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length, lengths);
      table.write(bytes);
    }
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    number(texts.size(), head);
    head.writeTo(out);
    lengths.writeTo(out);
    table.writeTo(out);
    values.writeTo(out);
  }

  private static void number(int number, ByteArrayOutputStream to) {
    int rest = number;
    while (rest >>> 7 != 0) {
      to.write(rest | 0x80);
      rest >>>= 7;
    }
    to.write(rest);
  }

  /** Writes a number, a negative one in five bytes. */
  void number(int number) {
    number(number, values);
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    number(known == null ? texts.size() : known);
  }

  void texts(List<String> all) {
    number(all.size());
    all.forEach(this::text);
  }

  /** Writes a value as its text, or none. */
  void textIfAny(Optional<?> value) {
    value.ifPresentOrElse(v -> text(v.toString()), () -> number(0));
  }

  void decimalIfAny(Optional<BigDecimal> value) {
    textIfAny(value.map(BigDecimal::toPlainString));
  }

  void date(Edtf date) {
    text(date.toString());
  }

  void day(LocalDate day) {
    text(day.toString());
  }

  <E> void wordIfAny(Optional<E> word, E[] words) {
    number(word.isEmpty() ? 0 : index(word.get(), words) + 1);
  }

  /** Writes the index of a word among all words of its vocabulary. */
  <E> void word(E word, E[] words) {
    number(index(word, words));
  }

  private static <E> int index(E word, E[] words) {
    return Arrays.asList(words).indexOf(word);
  }
}
