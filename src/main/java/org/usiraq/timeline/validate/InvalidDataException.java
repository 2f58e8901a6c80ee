package org.usiraq.timeline.validate;

import java.util.List;

/** Thrown when data must be mended before it can be used; holds what was found. */
public final class InvalidDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Not part of the serialised form, which is the message alone. */
  private final transient List<Finding> findings;

  /**
   * Makes an exception whose message lists the findings.
   *
   * @param what what was read, such as a file
   * @param findings what was found
   */
  public InvalidDataException(String what, Findings findings) {
    super(what + " is not valid:\n" + findings);
    this.findings = findings.list();
  }

  /** {@return the findings kept, in the order in which they were made} */
  public List<Finding> findings() {
    return findings == null ? List.of() : findings;
  }
}
