package org.usiraq.timeline.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.usiraq.timeline.edtf.DateKind;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.edtf.EdtfBound;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Role;
import org.usiraq.timeline.table.Tables;

/**
 * An office has one holder at a time.
 *
 * <p>Two terms are told of only where they overlap however their dates are read, and by more than a
 * handover: the last day, month or year of the one may be the first of the other. So {@code
 * 2003/2004-06} beside {@code 2004-06/2005} is a succession, and so is {@code 2003/2004-06-28}
 * beside {@code 2004-06-28/2005}, but {@code 2004-05-31/2005} begins too early for either. Terms
 * with an approximate or uncertain date are never told of, nor is one actor's term beside another
 * of its own. This is an error and not a warning, because {@code office} says by its meaning that
 * one actor holds it at a time: an office with rival or several holders is none of these.
 */
final class OfficeRules {

  /**
   * A term of office.
   *
   * @param item the index of the role among the actor's
   * @param begun the day by the end of which it has certainly begun
   * @param ends the day before which it certainly has not ended
   */
  private record Term(Located<Actor> holder, int item, Edtf date, LocalDate begun, LocalDate ends) {

    /** Whether the two have more in common than a day of handover, however they are read. */
    boolean overlaps(Term other) {
      return begun.isBefore(other.ends) && other.begun.isBefore(ends);
    }
  }

  private OfficeRules() {}

  static void overlaps(Draft draft, Findings findings) {
    Map<String, List<Term>> offices = new TreeMap<>();
    for (Located<Actor> located : draft.of(Tables.ACTORS)) {
      List<Role> roles = located.record().roles();
      for (int i = 0; i < roles.size(); i++) {
        Role role = roles.get(i);
        if (role.office().isPresent() && role.date().isPresent()) {
          term(located, i, role.date().get())
              .ifPresent(
                  term ->
                      offices
                          .computeIfAbsent(role.office().get(), office -> new ArrayList<>())
                          .add(term));
        }
      }
    }
    offices.forEach((office, terms) -> overlaps(office, terms, findings));
  }

  private static Optional<Term> term(Located<Actor> holder, int item, Edtf date) {
    if (date.isApproximate() || date.isUncertain()) {
      return Optional.empty();
    }
    if (date.kind() != DateKind.SPAN) {
      // Somebody seen in office in a month held it on some day of that month.
      LocalDate begun = date.latest().orElse(LocalDate.MAX);
      LocalDate ends = date.earliest().orElse(LocalDate.MIN);
      return Optional.of(new Term(holder, item, date, begun, ends));
    }
    List<Edtf> edges = date.dates();
    LocalDate begun =
        date.earliestBound() == EdtfBound.OPEN
            ? LocalDate.MIN
            : edges.get(0).latest().orElse(LocalDate.MAX);
    LocalDate ends =
        date.latestBound() == EdtfBound.OPEN
            ? LocalDate.MAX
            : edges.get(edges.size() - 1).earliest().orElse(LocalDate.MIN);
    return Optional.of(new Term(holder, item, date, begun, ends));
  }

  /** Tells for each term the first later one that overlaps it. */
  private static void overlaps(String office, List<Term> terms, Findings findings) {
    terms.sort(Comparator.comparing(Term::begun));
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      // Later terms begin later still, so that none beyond the first that begins too late counts.
      for (int j = i + 1; j < terms.size() && terms.get(j).begun().isBefore(term.ends()); j++) {
        Term next = terms.get(j);
        if (term.overlaps(next) && !id(term).equals(id(next))) {
          findings.add(
              next.holder()
                  .finding(
                      Tables.ACTORS.struct(),
                      FindingCode.OFFICE_OVERLAP,
                      "roles",
                      next.item(),
                      office,
                      "expected one holder of "
                          + office
                          + " at a time, found "
                          + next.date()
                          + " here and "
                          + term.date()
                          + " with "
                          + id(term)));
          break;
        }
      }
    }
  }

  private static String id(Term term) {
    return term.holder().record().id();
  }
}
