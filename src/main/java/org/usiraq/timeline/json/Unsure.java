package org.usiraq.timeline.json;

/** Thrown where a line is not surely without faults: Jackson's parser then has the say. */
final class Unsure extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private Unsure() {
    super("not surely JSON");
  }

  static void unless(boolean sure) {
    if (!sure) {
      throw new Unsure();
    }
  }

  /** Does nothing: nobody sees it. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // There is nothing to fill in.
  public Throwable fillInStackTrace() {
    return this;
  }
}
