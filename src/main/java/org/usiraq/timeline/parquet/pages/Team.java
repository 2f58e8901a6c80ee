package org.usiraq.timeline.parquet.pages;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.usiraq.timeline.io.Ordered;

/**
 * Threads that share the jobs of one step: whoever is free takes the next. For one thread, which
 * works too once it waits for the end of the step.
 */
public final class Team implements Closeable {

  /** A piece of work that touches nothing that another job of its step touches. */
  interface Job {
    void run() throws IOException;
  }

  private final Ordered<Boolean> workers;
  private final int threads;

  /**
   * Makes a team.
   *
   * @param threads how many threads work, the caller's among them
   */
  public Team(int threads) {
    this.threads = threads;
    this.workers = new Ordered<>(threads, "parquet-pages");
  }

  /** Starts a step; the one before must have ended. */
  void start(List<Job> jobs) {
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < threads; i++) {
      workers.submit(
          () -> {
            for (int j = next.getAndIncrement(); j < jobs.size(); j = next.getAndIncrement()) {
              jobs.get(j).run();
            }
            return true;
          });
    }
  }

  /**
   * Waits for the end of the step.
   *
   * @throws IOException if a job threw it; all have ended nevertheless
   */
  void finish() throws IOException {
    if (workers.isEmpty()) {
      return;
    }
    try {
      workers.take();
    } finally {
      finish();
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
