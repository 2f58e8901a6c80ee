package org.usiraq.timeline.validate;

/** A rule that the records of a dataset must keep together. */
@FunctionalInterface
interface Rule {

  /**
   * Looks at a whole dataset and tells every place where the rule is broken, in the order of the
   * records.
   *
   * @param draft the dataset
   * @param findings what takes the findings
   */
  void check(Draft draft, Findings findings);
}
