package org.usiraq.timeline.generate;

import java.util.Locale;

/** Makes names and sentences that mean nothing but are as long and as varied as real ones. */
final class Words {
  private static final String[] WHO = {
    "Militiamen",
    "Deputies",
    "Envoys",
    "Gunmen",
    "Soldiers",
    "Ministers",
    "Inspectors",
    "Judges",
    "Commanders",
    "Protesters",
    "Residents",
    "Engineers",
    "Police officers",
    "Tribal elders",
    "Diplomats",
    "Contractors",
    "Pilots",
    "Officials",
    "Former officers",
    "Aid workers"
  };
  private static final String[] DOES = {
    "open fire on a convoy",
    "hand over a base",
    "sign a protocol",
    "call for new talks",
    "reject the draft of a law",
    "march through the old town",
    "seize a bridge and two villages",
    "release a report on prisons",
    "announce a date for elections",
    "leave the northern camp",
    "meet behind closed doors",
    "launch rockets at an airfield",
    "take the oath of office",
    "demand the release of prisoners",
    "extend the mandate of the mission",
    "close a crossing",
    "search a district house by house",
    "bury the dead of the week",
    "agree on a truce",
    "warn of retaliation",
    "repair the pipeline",
    "shell the outskirts",
    "begin a sit-in",
    "suspend payments",
    "publish a list of names",
    "raise a flag over the town hall"
  };
  private static final String[] HOW = {
    "after three days of negotiations", "without giving a number", "according to a spokesman",
    "for the second time that month", "in spite of the curfew", "under heavy guard",
    "as the deadline passes", "while helicopters circle above", "on orders from the capital",
    "before the session is adjourned", "in answer to an earlier raid", "with help from abroad",
    "against the advice of the generals", "as witnesses tell later", "during the morning hours",
    "at the request of both sides", "for lack of a quorum", "with few casualties"
  };
  private static final String[] HEAD = {
    "ba", "ka", "ra", "sa", "ta", "ha", "ma", "na", "za", "qa", "da", "fa", "sha", "kha", "mu",
    "su", "tu", "ru", "di", "ri", "mi", "ni", "si", "bi"
  };
  private static final String[] TAIL = {
    "lad", "rin", "bil", "sul", "mar", "jaf", "rut", "dan", "kuk", "yah", "wan", "zur", "nah",
    "tar", "bad", "lis", "ram", "fal", "qim", "lah"
  };
  private static final String[] FORE = {"Tal", "Al", "Qasr", "Wadi", "Bab", "Old", "New", "Upper"};
  private static final String[] GROUP = {
    "Brigade",
    "Council",
    "Front",
    "Ministry",
    "Union",
    "Movement",
    "Command",
    "Committee",
    "Party",
    "Battalion"
  };
  private static final String[] ARABIC = {
    "بغداد", "الموصل", "البصرة", "الأنبار", "مجلس", "قوات", "حزب", "كتائب", "محمد", "علي", "حسن",
    "الجبهة", "الوطني", "العراق", "لواء"
  };
  private static final String[] TAGS = {
    "militias", "rockets", "withdrawal", "drones", "security-agreement", "occupation", "sanctions",
    "inspections", "elections", "surge", "handover", "sovereignty", "contractors", "advisers",
    "protests", "missiles", "prisons", "reconstruction", "constitution", "base-handovers"
  };
  private static final String[] PUBLISHERS = {
    "Herald",
    "Tribune",
    "Gazette",
    "Observer",
    "Wire Service",
    "Broadcasting",
    "Review",
    "Monitor",
    "Library",
    "Post"
  };
  private static final String[] AGENCIES = {
    "Northern Press", "Allied Wire", "Continental News Agency", "Meridian Press"
  };

  private Words() {}

  /** A sentence of about so many characters, without a full stop. */
  static String title(Dice dice, int length) {
    StringBuilder text = new StringBuilder();
    clause(dice, text);
    lengthen(dice, text, length);
    return text.toString();
  }

  /** Sentences of about so many characters. */
  static String text(Dice dice, int length) {
    StringBuilder text = new StringBuilder(length + 60);
    do {
      text.append(text.isEmpty() ? "" : " ");
      clause(dice, text);
      int most = Math.min(length, text.length() + 10 + dice.below(70));
      lengthen(dice, text, most);
      text.append('.');
    } while (text.length() < length - 20);
    return text.toString();
  }

  private static void clause(Dice dice, StringBuilder text) {
    if (dice.chance(0.2)) {
      text.append(2 + dice.below(400)).append(' ').append(lower(dice.of(WHO)));
    } else {
      text.append(dice.of(WHO));
    }
    text.append(' ').append(dice.of(DOES));
  }

  private static void lengthen(Dice dice, StringBuilder text, int length) {
    while (text.length() < length - 12) {
      text.append(' ');
      if (dice.chance(0.4)) {
        text.append("near ").append(place(dice));
      } else {
        text.append(dice.of(HOW));
      }
    }
  }

  static String place(Dice dice) {
    String name = word(dice);
    return dice.chance(0.4) ? dice.of(FORE) + " " + name : name;
  }

  static String person(Dice dice) {
    return word(dice) + " " + word(dice);
  }

  static String group(Dice dice) {
    return word(dice) + " " + dice.of(GROUP);
  }

  static String publisher(Dice dice) {
    return word(dice) + " " + dice.of(PUBLISHERS);
  }

  static String agency(Dice dice) {
    return dice.of(AGENCIES);
  }

  static String arabic(Dice dice) {
    return dice.of(ARABIC) + " " + dice.of(ARABIC);
  }

  static String tag(Dice dice) {
    return dice.of(TAGS);
  }

  /** A path of an address of about so many characters. */
  static String path(Dice dice, int length) {
    StringBuilder path = new StringBuilder();
    while (path.length() < length) {
      path.append(dice.chance(0.3) ? "/" : "-").append(lower(word(dice)));
    }
    return path.toString();
  }

  private static String word(Dice dice) {
    String word = dice.of(HEAD) + (dice.chance(0.5) ? dice.of(HEAD) : "") + dice.of(TAIL);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static String slug(String name) {
    return lower(name).replace(' ', '-');
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
