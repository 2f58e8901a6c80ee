package org.usiraq.timeline.validate;

import java.util.List;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;

/**
 * Applies every rule to a dataset and reports every fault in one run.
 *
 * <pre>{@code
 * Findings findings = Validator.validate(timeline);
 * findings.list().forEach(System.out::println);
 * }</pre>
 *
 * <p>Each rule looks at the whole dataset, in time that grows with the records and not with their
 * square. What single values must be is checked as they are read. The rules, in their order:
 *
 * <ul>
 *   <li>ids: each id, former ones among them, and each address stands for one record; no withdrawn
 *       id is used again;
 *   <li>references: each names a record that exists, by its present id, and not its own; some
 *       reference names each source;
 *   <li>circles: causes, parts, places, affiliations and copied sources do not run in circles;
 *   <li>time: no event before its cause, none outside its phase or the coverage;
 *   <li>figures: one preferred figure a series and date, one figure of it from a source, and a note
 *       beside what is not preferred;
 *   <li>offices: one holder at a time;
 *   <li>places: coordinates in the country;
 *   <li>lives: nobody takes part before birth or after death;
 *   <li>padding: no more dates on firsts of months and years than chance allows;
 *   <li>sources: the independent ones are counted rightly, and an event that rests on one is named.
 * </ul>
 *
 * <p>{@link StreamValidator} does the same with more records than there is memory for, and {@link
 * RecordValidator} what can be done with one record alone.
 *
 * <p>{@link FindingCode} says what each finding means and weighs. This class holds no state and may
 * be called by any thread.
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
          FigureRules::sameSource,
          SourceRules::counted,
          OfficeRules::overlaps,
          PlaceRules::countries,
          LifeRules::lives,
          PaddingRules::padding,
          SourceRules::single);

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
   * Validates a dataset as it was read, on the threads of the common pool; what its reader found
   * stands in the findings already, and the order of the others does not depend on threads.
   *
   * @param draft the dataset
   * @param findings what takes the findings
   */
  public static void validate(Draft draft, Findings findings) {
    Tables.ALL.parallelStream().forEach(draft::byId); // From here on nothing in it changes.
    RULES.parallelStream()
        .map(
            rule -> {
              Findings own = new Findings(findings.kept());
              rule.check(draft, own);
              return own;
            })
        .toList()
        .forEach(findings::addAll);
    draft.forgetIds();
  }

  /**
   * Validates a dataset as it was read, and returns it if it stands.
   *
   * @param draft the dataset
   * @param what what was read, for the message
   * @param findings what was found so far; takes what is found now
   * @return the timeline
   * @throws InvalidDataException if there is a finding of severity ERROR
   */
  public static Timeline accept(Draft draft, String what, Findings findings) {
    validate(draft, findings);
    return draft.toTimeline(what, findings);
  }
}
