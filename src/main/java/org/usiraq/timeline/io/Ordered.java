package org.usiraq.timeline.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

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
  private final Crew crew;
  private final boolean own;
  private final int limit;

  /**
   * Makes an empty line of tasks with threads of its own.
   *
   * @param threads how many threads work, the caller's among them; at least 1
   * @param name what to call the others
   */
  public Ordered(int threads, String name) {
    this(new Crew(threads, name), true);
  }

  /**
   * Makes an empty line of tasks for threads that have other lines too.
   *
   * @param crew the threads; to close this does not end them
   */
  public Ordered(Crew crew) {
    this(crew, false);
  }

  private Ordered(Crew crew, boolean own) {
    this.crew = crew;
    this.own = own;
    this.limit = crew.threads() == 1 ? 1 : crew.threads() * WAITING;
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
    crew.offer(task);
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
    for (FutureTask<T> next : tasks) {
      if (first.isDone()) {
        break;
      }
      next.run(); // Rather than to wait idly.
    }
    try {
      return first.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  /** Returns what tells that a wait was interrupted, as the thread is told once more. */
  static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
  }

  /** Returns what a task has thrown to be thrown again, or does so. */
  static IOException failure(@Nullable Throwable thrown) {
    if (thrown instanceof IOException io) {
      return io;
    }
    if (thrown instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(thrown);
  }

  /** Gives up what was not taken, and ends the threads if they are its own. */
  @Override
  public void close() {
    tasks.forEach(task -> task.cancel(false));
    tasks.clear();
    if (own) {
      crew.close();
    }
  }
}
