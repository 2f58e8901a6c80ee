package org.usiraq.timeline.io;

import java.io.Closeable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The threads that work behind one reader or writer, which may have several {@link Ordered} lines
 * of tasks for them. Threads start when there is work; with one thread, the caller's own, no other
 * is started.
 */
public final class Crew implements Closeable {
  private final int threads;
  private final ExecutorService helpers;

  /**
   * Makes a crew.
   *
   * @param threads how many threads work, the caller's among them; at least 1
   * @param name what to call the others
   */
  public Crew(int threads, String name) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: expected at least 1, found " + threads);
    }
    this.threads = threads;
    helpers =
        Executors.newFixedThreadPool(
            Math.max(1, threads - 1), // Starts none before the first task.
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** {@return how many threads work, the caller's among them} */
  public int threads() {
    return threads;
  }

  /** Gives a task to the others; where there are none, the caller does it when it needs it. */
  void offer(Runnable task) {
    if (threads > 1) {
      helpers.execute(task);
    }
  }

  /** Gives up what has not begun, and ends the threads. */
  @Override
  public void close() {
    helpers.shutdownNow();
    try {
      // What has begun ends soon; nothing that it works on may be freed before.
      boolean ended;
      do {
        ended = helpers.awaitTermination(1, TimeUnit.MINUTES);
      } while (!ended);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
