package org.usiraq.timeline.model;

import java.util.Locale;

/**
 * A closed list of values that a column may hold: the constants of an enum, published by {@link
 * #value()} and explained by {@link #label()} and {@link #meaning()}.
 *
 * <p>The vocabularies are chosen to suit any political or conflict timeline; what is finer than
 * they are goes into a record's tags.
 */
public interface Vocabulary {

  /** {@return the name of the enum constant, such as {@code ROCKET_ATTACK}} */
  String name();

  /** {@return the published form, such as {@code rocket_attack}: stable, lower case, ASCII} */
  default String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return a short name for people, such as "Rocket or mortar attack"} */
  String label();

  /** {@return what the value means, in one sentence} */
  String meaning();

  /** {@return the label as it stands within a sentence: not capitalised, unless an acronym} */
  default String inSentence() {
    String label = label();
    boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
