package org.usiraq.timeline.validate;

/**
 * Thrown by readers that are in a hurry where there may be something to tell; a careful one then
 * has the say. It has no stack trace: nobody sees it.
 */
public final class Unsure extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private Unsure() {
    super("there may be something to tell");
  }

  /**
   * Goes on only where all is well.
   *
   * @param sure whether it surely is
   * @throws Unsure if not
   */
  public static void unless(boolean sure) {
    if (!sure) {
      throw new Unsure();
    }
  }

  /** Does nothing. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // There is nothing to fill in.
  public Throwable fillInStackTrace() {
    return this;
  }
}
