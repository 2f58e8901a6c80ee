package org.usiraq.timeline.packed;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.edtf.Edtf;

/** Reads what {@link PackedOutput} wrote. For one thread. */
final class PackedInput {
  private final byte[] bytes;
  private final String[] texts;
  private final @Nullable Edtf[] dates;
  private int at;

  PackedInput(byte[] bytes) {
    this.bytes = bytes;
    texts = new String[number()];
    dates = new Edtf[texts.length];
    int[] lengths = new int[texts.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = number();
    }
    for (int i = 0; i < lengths.length; i++) {
      texts[i] = new String(bytes, at, lengths[i], StandardCharsets.UTF_8);
      at += lengths[i];
    }
  }

  int number() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  String text() {
    return texts[number() - 1];
  }

  Optional<String> textIfAny() {
    int number = number();
    return number == 0 ? Optional.empty() : Optional.of(texts[number - 1]);
  }

  List<String> texts() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<String> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(text());
    }
    return all;
  }

  Edtf date() {
    return date(number());
  }

  Optional<Edtf> dateIfAny() {
    int number = number();
    return number == 0 ? Optional.empty() : Optional.of(date(number));
  }

  private Edtf date(int number) {
    Edtf known = dates[number - 1];
    if (known == null) {
      known = Edtf.parse(texts[number - 1]);
      dates[number - 1] = known;
    }
    return known;
  }

  LocalDate day() {
    return day(text());
  }

  Optional<LocalDate> dayIfAny() {
    Optional<String> text = textIfAny();
    return text.isEmpty() ? Optional.empty() : Optional.of(day(text.get()));
  }

  /** By hand, for the JDK's formatters take long to load. */
  private static LocalDate day(String text) {
    int length = text.length();
    return LocalDate.of(
        Integer.parseInt(text, 0, length - 6, 10),
        Integer.parseInt(text, length - 5, length - 3, 10),
        Integer.parseInt(text, length - 2, length, 10));
  }

  Optional<BigDecimal> decimalIfAny() {
    Optional<String> text = textIfAny();
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text.get()));
  }

  Optional<Double> degreesIfAny() {
    Optional<String> text = textIfAny();
    return text.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(text.get()));
  }

  /** A count, which is none where it is 0. */
  Optional<Integer> countIfAny() {
    int number = number();
    return number == 0 ? Optional.empty() : Optional.of(number);
  }

  <E> Optional<E> wordIfAny(E[] words) {
    int number = number();
    return number == 0 ? Optional.empty() : Optional.of(words[number - 1]);
  }

  <E> E word(E[] words) {
    return words[number()];
  }
}
