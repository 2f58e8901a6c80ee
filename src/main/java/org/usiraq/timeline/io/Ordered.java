package org.usiraq.timeline.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Runs tasks on several threads and gives their results in the order of the tasks. It holds a few
 * tasks a thread at most: whoever submits must {@link #take} once it is {@link #full}. For one
 * thread, which works too while it waits; with one thread no other is started.
 *
 * @param <T> what a task results in
 */
public final class Ordered<T> implements Closeable {
  private static final int WAITING = 2;

  private final Queue<FutureTask<T>> tasks = new ArrayDeque<>();
  private final ExecutorService helpers;
  private final int limit;
  private final boolean alone;

  /**
   * Makes an empty line of tasks.
   *
   * @param threads how many threads work, the caller's among them; at least 1
   * @param name what to call the others
   */
  public Ordered(int threads, String name) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: expected at least 1, found " + threads);
    }
    alone = threads == 1;
    limit = alone ? 1 : threads * WAITING;
    helpers =
        Executors.newFixedThreadPool(
            Math.max(1, threads - 1), // Starts none before the first task.
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** {@return whether a result must be taken before the next task is submitted} */
  public boolean full() {
    return tasks.size() >= limit;
  }

  /** {@return whether all results were taken} */
  public boolean isEmpty() {
    return tasks.isEmpty();
  }

  /**
   * Adds a task.
   *
   * @param work the task
   */
  public void submit(Callable<T> work) {
    if (full()) {
      throw new IllegalStateException("expected a result to be taken first");
    }
    FutureTask<T> task = new FutureTask<>(work);
    tasks.add(task);
    if (!alone) {
      helpers.execute(task);
    }
  }

  /**
   * Waits for the first task's result and takes it.
   *
   * @return the result
   * @throws IOException if the task threw it, or the wait was interrupted
   */
  public T take() throws IOException {
    FutureTask<T> first = tasks.remove();
    first.run(); // Does nothing where another thread has begun it.
    try {
      return first.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    }
  }

  /** Gives up what was not taken, and ends the threads. */
  @Override
  public void close() {
    helpers.shutdownNow();
    tasks.clear();
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
