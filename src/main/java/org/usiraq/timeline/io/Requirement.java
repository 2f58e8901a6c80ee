package org.usiraq.timeline.io;

/**
 * An optional dependency that a format needs: whoever forgets it is told exactly what to add, in
 * place of a {@link NoClassDefFoundError}.
 *
 * @param format the format that needs it, for the message
 * @param className a class of it
 * @param artifacts what to add, as {@code group:artifact}, joined by "and" where several
 */
public record Requirement(String format, String className, String artifacts) {

  /**
   * Makes sure that the dependency is there.
   *
   * @throws IllegalStateException if it is not; the message names what to add
   */
  public void check() {
    try {
      Class.forName(className, false, Requirement.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalStateException(
          format
              + " needs "
              + artifacts
              + " on the class path; add it to your dependencies (class "
              + className
              + " was not found)",
          e);
    }
  }
}
