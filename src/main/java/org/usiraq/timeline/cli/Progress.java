package org.usiraq.timeline.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells on a terminal, after a second, how far a long work is: rows, rows a second and the time
 * left. Elsewhere it is quiet. The work and the telling are on two threads.
 */
final class Progress {
  private static final long FIRST_MILLIS = 1000;
  private static final long NEXT_MILLIS = 200;
  private static final int BAR = 20;

  private final String what;
  private final Terminal terminal;
  private final long started = System.nanoTime();
  private volatile long rows;
  private volatile double part;
  private volatile LongSupplier counted = () -> 0;
  private boolean told;
  private boolean closed;

  private Progress(String what, Terminal terminal) {
    this.what = what;
    this.terminal = terminal;
  }

  /**
   * A work of which to tell.
   *
   * @param <T> what it results in
   */
  interface Work<T> {
    T run(Progress progress) throws IOException;
  }

  /** Runs a work and tells of it meanwhile. */
  static <T> T during(String what, Terminal terminal, Work<T> work) throws IOException {
    Progress progress = new Progress(what, terminal);
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    if (terminal.interactive()) {
      var unused =
          timer.scheduleAtFixedRate(
              progress::tell, FIRST_MILLIS, NEXT_MILLIS, TimeUnit.MILLISECONDS);
    }
    try {
      return work.run(progress);
    } finally {
      timer.shutdownNow();
      progress.wipe();
    }
  }

  /** Tells how many rows are done, and which part of all that is, from 0 to 1; 0 if not known. */
  void at(long done, double ofAll) {
    rows = done;
    part = ofAll;
  }

  /** Tells how many rows are done as somebody else counts them. */
  void follow(LongSupplier count) {
    counted = count;
  }

  private synchronized void tell() {
    if (closed) {
      return;
    }
    rows = Math.max(rows, counted.getAsLong());
    told = true;
    String line = line(what, rows, part, Duration.ofNanos(System.nanoTime() - started));
    terminal
        .err()
        .print("\r\u001b[K" + line.substring(0, Math.min(line.length(), terminal.width() - 1)));
    terminal.err().flush();
  }

  /** What to tell. */
  static String line(String what, long rows, double part, Duration taken) {
    double seconds = taken.toMillis() / 1000.0;
    StringBuilder line = new StringBuilder(what);
    if (part > 0) {
      int full = (int) Math.round(Math.min(1, part) * BAR);
      line.append(" [").append("#".repeat(full)).append(".".repeat(BAR - full)).append(']');
    }
    if (rows > 0) {
      line.append(String.format(Locale.ROOT, " %,d rows, %,.0f/s", rows, rows / seconds));
    }
    line.append(
        part > 0
            ? String.format(
                Locale.ROOT, ", %,.0f s left", Math.max(0, seconds / Math.min(1, part) - seconds))
            : String.format(Locale.ROOT, ", %,.0f s", seconds));
    return line.toString();
  }

  /** Wipes what was told, and tells no more. */
  private synchronized void wipe() {
    closed = true;
    if (told) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }
}
