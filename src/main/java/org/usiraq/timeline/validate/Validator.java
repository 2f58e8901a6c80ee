package org.usiraq.timeline.validate;

import java.util.List;
import org.usiraq.timeline.model.Timeline;

/**
 * Applies every rule to a dataset and reports every fault in one run.
 *
 * <pre>{@code
 * Findings findings = Validator.validate(timeline);
 * findings.list().forEach(System.out::println);
 * }</pre>
 */
public final class Validator {
  private static final List<Rule> RULES =
      List.of(
          IdRules::uniqueIds,
          IdRules::withdrawnIds,
          IdRules::uniqueAddresses,
          ReferenceRules::targets,
          ReferenceRules::origins,
          CircleRules::links,
          CircleRules::causes,
          CircleRules::places,
          CircleRules::affiliations,
          CircleRules::origins,
          TimeRules::effects,
          TimeRules::phases,
          TimeRules::coverage,
          FigureRules::preferred,
          FigureRules::standing,
          FigureRules::independentSources);

  private Validator() {}

  /**
   * Validates a timeline that was made in memory.
   *
   * @param timeline the timeline
   * @return what was found, in a stable order
   */
  public static Findings validate(Timeline timeline) {
    Findings findings = new Findings();
    validate(Draft.of(timeline, findings), findings);
    return findings;
  }

  /**
   * Validates a dataset as it was read; what its reader found stands in the findings already.
   *
   * @param draft the dataset
   * @param findings what takes the findings
   */
  public static void validate(Draft draft, Findings findings) {
    RULES.forEach(rule -> rule.check(draft, findings));
  }
}
