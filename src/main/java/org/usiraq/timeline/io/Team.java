package org.usiraq.timeline.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Threads that share the jobs of one step: whoever is free takes the next, first those that have
 * taken longest in the steps before. For one thread, which works too once it waits for the end of
 * the step.
 */
public final class Team implements Closeable {

  /** A piece of work that touches nothing that another job of its step touches. */
  public interface Job {
    /**
     * Does it.
     *
     * @throws IOException if it cannot be done
     */
    void run() throws IOException;
  }

  private final Ordered<Boolean> workers;
  private final int threads;

  /** How long the jobs of each place have taken. */
  private long[] spent = new long[0];

  /**
   * Makes a team.
   *
   * @param threads how many threads work, the caller's among them
   * @param name what to call the others
   */
  public Team(int threads, String name) {
    this.threads = threads;
    this.workers = new Ordered<>(threads, name);
  }

  /** {@return how many threads work, the caller's among them} */
  public int threads() {
    return threads;
  }

  /**
   * Starts a step; the one before must have ended.
   *
   * @param jobs its jobs, those of the same kind at the same place as in the step before
   */
  public void start(List<Job> jobs) {
    if (spent.length != jobs.size()) {
      spent = new long[jobs.size()];
    }
    int[] order =
        IntStream.range(0, spent.length)
            .boxed()
            .sorted(Comparator.comparingLong(job -> -spent[job]))
            .mapToInt(job -> job)
            .toArray();
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < threads; i++) {
      workers.submit(
          () -> {
            for (int j = next.getAndIncrement(); j < order.length; j = next.getAndIncrement()) {
              long start = System.nanoTime();
              jobs.get(order[j]).run();
              spent[order[j]] += System.nanoTime() - start;
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
  public void finish() throws IOException {
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
