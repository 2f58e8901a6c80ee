package org.usiraq.timeline.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share the jobs of steps. A job may begin when the one at its place in the step
 * before has ended, the last one of a step when also all others of its step have; apart from that
 * nobody waits for anybody: whoever is free takes the next, one of the oldest step first. For one
 * thread, which works too while it waits.
 */
public final class Team implements Closeable {

  /** How many steps may be under way for each thread, where several work. */
  private static final int AHEAD = 2;

  /** A piece of work that touches nothing that a job at another place touches meanwhile. */
  public interface Job {
    /**
     * Does it.
     *
     * @throws IOException if it cannot be done
     */
    void run() throws IOException;
  }

  private static final class Step {
    private final long number;
    private final List<Job> jobs;
    private int left;

    Step(long number, List<Job> jobs) {
      this.number = number;
      this.jobs = jobs;
      this.left = jobs.size();
    }
  }

  /** A job that one thread has taken. */
  private record Turn(Step step, int place) {}

  private final Crew crew;

  /** What has not ended, the oldest first. */
  private final Deque<Step> steps = new ArrayDeque<>();

  /** The number of the step whose job is the next of each place. */
  private long[] next = new long[0];

  private boolean[] busy = new boolean[0];
  private long started;
  private int running;
  private @Nullable Throwable failure;

  /**
   * Makes a team.
   *
   * @param threads how many threads work, the caller's among them; at least 1
   * @param name what to call the others
   */
  public Team(int threads, String name) {
    this.crew = new Crew(threads, name);
  }

  /** {@return how many steps to have under way: enough that all threads work} */
  public int ahead() {
    return crew.threads() == 1 ? 1 : crew.threads() * AHEAD;
  }

  /**
   * Starts a step, whether or not those before have ended.
   *
   * @param jobs its jobs; as many as those of a step that has not ended
   */
  public void start(List<Job> jobs) {
    if (add(jobs)) {
      for (int i = 1; i < crew.threads(); i++) {
        crew.offer(this::help);
      }
    }
  }

  /** Returns whether nobody works yet. */
  private synchronized boolean add(List<Job> jobs) {
    if (failure != null) {
      return false; // To be told by the next wait.
    }
    boolean first = steps.isEmpty();
    if (first) {
      next = new long[jobs.size()];
      busy = new boolean[jobs.size()];
      started = 0;
    } else if (next.length != jobs.size()) {
      throw new IllegalStateException(
          "expected " + next.length + " jobs in a step, found " + jobs.size());
    }
    steps.add(new Step(started++, jobs));
    notifyAll();
    return first;
  }

  /**
   * Works until at most so many steps have not ended.
   *
   * @param most how many; 0 to wait for all
   * @throws IOException if a job threw it, or the wait was interrupted; what had not begun is then
   *     given up, and nobody works any longer
   */
  public void await(int most) throws IOException {
    try {
      work(most);
      rethrowFailure();
    } catch (InterruptedException e) {
      throw Ordered.interrupted(e);
    }
  }

  private synchronized void rethrowFailure() throws IOException, InterruptedException {
    if (failure == null) {
      return;
    }
    while (running > 0) {
      wait();
    }
    Throwable thrown = failure;
    failure = null;
    throw Ordered.failure(thrown);
  }

  private void help() {
    try {
      work(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The team is closed.
    }
  }

  private void work(int most) throws InterruptedException {
    for (Turn turn = take(most); turn != null; turn = take(most)) {
      Throwable thrown = null;
      try {
        turn.step.jobs.get(turn.place).run();
      } catch (IOException | RuntimeException | Error e) {
        thrown = e;
      }
      end(turn, thrown);
    }
  }

  /** Waits for a job that may begin; null once at most so many steps have not ended. */
  private synchronized @Nullable Turn take(int most) throws InterruptedException {
    while (steps.size() > most) {
      for (Step step : steps) {
        for (int place = 0; place < next.length; place++) {
          boolean late = place == next.length - 1 && step.left > 1;
          if (next[place] == step.number && !busy[place] && !late) {
            busy[place] = true;
            running++;
            return new Turn(step, place);
          }
        }
      }
      wait();
    }
    return null;
  }

  private synchronized void end(Turn turn, @Nullable Throwable thrown) {
    busy[turn.place] = false;
    next[turn.place]++;
    running--;
    turn.step.left--;
    if (turn.step.left == 0) {
      steps.remove(turn.step);
    }
    if (thrown != null) {
      failure = failure == null ? thrown : failure;
      steps.clear();
    }
    notifyAll();
  }

  /** Gives up what has not begun, and ends the threads. */
  @Override
  public void close() {
    synchronized (this) {
      steps.clear();
      notifyAll();
    }
    crew.close();
  }
}
