package org.usiraq.timeline.edtf;

/** A three-valued answer: what is vague may neither be so for certain nor be impossible. */
public enum Certainty {
  /** True however the value is read. */
  CERTAIN,

  /** True in some reading, or not shown to be false in all of them. */
  POSSIBLE,

  /** False however the value is read. */
  IMPOSSIBLE
}
