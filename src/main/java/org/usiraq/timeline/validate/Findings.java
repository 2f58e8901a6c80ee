package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings: keeps the first of each severity and counts them all. For one thread.
 *
 * <p>A damaged file of ten million rows makes as many findings; nobody reads more than the first
 * few hundred, and memory must not grow with them. A thousand notes must not hide an error either.
 */
public final class Findings {

  /** How many findings of each severity are kept unless told otherwise. */
  public static final int DEFAULT_KEPT = 1000;

  private final int kept;
  private final List<Finding> list = new ArrayList<>();
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

  /** Makes a collector that keeps the first {@value #DEFAULT_KEPT} findings of each severity. */
  public Findings() {
    this(DEFAULT_KEPT);
  }

  /**
   * Makes a collector.
   *
   * @param kept how many findings of each severity it keeps
   */
  public Findings(int kept) {
    this.kept = kept;
  }

  /**
   * Adds a finding.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    if (counts.merge(finding.severity(), 1L, Long::sum) <= kept) {
      list.add(finding);
    }
  }

  /**
   * Adds a finding about a whole file.
   *
   * @param code what kind of fault it is
   * @param position where
   * @param message what was expected and what was found
   */
  public void add(FindingCode code, Position position, String message) {
    add(new Finding(code, position, "", "", "", message));
  }

  /**
   * Adds all findings of another collector, as if they had been added here one by one.
   *
   * @param others the findings; this must not keep more of them than that one did
   */
  public void addAll(Findings others) {
    others.list.forEach(this::add);
    for (Severity severity : Severity.values()) {
      long dropped = others.count(severity) - Math.min(others.count(severity), others.kept);
      if (dropped > 0) {
        counts.merge(severity, dropped, Long::sum);
      }
    }
  }

  /** Sorts the findings kept by where they were found. */
  void sort() {
    list.sort(
        Comparator.<Finding, String>comparing(each -> each.position().file())
            .thenComparing(each -> each.position().line())
            .thenComparing(each -> each.position().row()));
  }

  /** {@return how many findings of each severity this keeps} */
  public int kept() {
    return kept;
  }

  /** {@return the findings kept, in the order in which they were made} */
  public List<Finding> list() {
    return List.copyOf(list);
  }

  /**
   * Returns how many findings of a severity there were, kept or not.
   *
   * @param severity the severity
   * @return the number
   */
  public long count(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  /** {@return whether there was any finding of severity ERROR} */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** Returns the findings kept, a line each, and a line that counts them all. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    list.forEach(
        finding -> text.append(finding.severity()).append(' ').append(finding).append('\n'));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    if (all > list.size()) {
      text.append("… and ").append(all - list.size()).append(" more\n");
    }
    return text.append(counted(Severity.ERROR, "error"))
        .append(", ")
        .append(counted(Severity.WARNING, "warning"))
        .append(", ")
        .append(counted(Severity.INFO, "note"))
        .toString();
  }

  private String counted(Severity severity, String name) {
    long number = count(severity);
    return number + " " + name + (number == 1 ? "" : "s");
  }
}
