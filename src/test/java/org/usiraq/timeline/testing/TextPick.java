package org.usiraq.timeline.testing;

import java.text.Normalizer;
import java.util.List;
import org.usiraq.timeline.model.Texts;

/** Texts that are hard on file formats, yet fit to be published. */
final class TextPick {

  /** Pieces that formats take for something else, or that encoders get wrong. */
  private static final List<String> PIECES =
      List.of(
          "troops",
          "of",
          "the",
          "2003",
          "Iraq",
          "a",
          "I",
          " ",
          "  ",
          "\u00a0",
          "\"",
          "\"\"",
          "'",
          ",",
          ";",
          ", ",
          "; ",
          ": ",
          " #",
          "|",
          "\\",
          "\\n",
          "/",
          "{",
          "}",
          "[",
          "]",
          "<b>",
          "&amp;",
          "%",
          "*",
          "!",
          "?",
          "~",
          "`",
          "$",
          "=",
          "+",
          "-",
          "@",
          "(",
          ")",
          "…",
          "—",
          "’",
          "« »",
          "null",
          "true",
          "no",
          "NaN",
          "1e5",
          "007",
          "0x1F",
          "2003-03-20",
          "1/2",
          "12:30",
          "3,5",
          "\\N",
          "é",
          "ß",
          "Ł",
          "ﬁ",
          "İ",
          "Å",
          "ữ",
          "한국어",
          "中文",
          "日本語",
          "العراق",
          "بغداد",
          "كركوك",
          "\u200f",
          "\u200c",
          "كوردستان",
          "۲۰۰۳",
          "नमस्ते",
          "ไทย",
          "𐌰𐌱",
          "😀",
          "👩🏽‍✈️",
          "𝔘𝔖",
          "\u061c",
          "\u0600",
          "\u06dd",
          "\ufffd",
          "e\u0301",
          "x\u0323\u0307");

  private static final String FORMULA = "=+-@＝＋－＠";

  private final Pick pick;

  TextPick(Pick pick) {
    this.pick = pick;
  }

  /** A text in normal form C, trimmed, of at most so many code points; at times exactly so many. */
  String text(int mostCodePoints) {
    int wanted = pick.onceIn(25) ? mostCodePoints : 1 + pick.below(Math.min(mostCodePoints, 60));
    StringBuilder text = new StringBuilder();
    while (text.codePointCount(0, text.length()) < wanted) {
      text.append(pick.of(PIECES));
      if (pick.onceIn(2)) {
        text.append(' ');
      }
    }
    String fit = trimmed(Normalizer.normalize(text, Normalizer.Form.NFC));
    while (!fit.isEmpty() && FORMULA.indexOf(fit.charAt(0)) >= 0) {
      fit = trimmed(fit.substring(1));
    }
    if (fit.codePointCount(0, fit.length()) > wanted) {
      fit = trimmed(fit.substring(0, fit.offsetByCodePoints(0, wanted)));
    }
    return Texts.problem(fit).isPresent() || !Normalizer.isNormalized(fit, Normalizer.Form.NFC)
        ? "plain"
        : fit;
  }

  /** A hedge of at most eight words. */
  String wording() {
    String[] words = text(80).split("\\s+", -1);
    String wording = String.join(" ", List.of(words).subList(0, Math.min(8, words.length)));
    String fit = trimmed(Texts.visible(wording));
    return fit.isEmpty() ? "plain" : fit;
  }

  /** Whatever a reader could take for space is gone from both ends. */
  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Texts.JOINERS.indexOf(c) >= 0;
  }
}
