package org.usiraq.timeline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void jobsOfAPlaceAreDoneInOrder(int threads) throws IOException {
    int steps = 200;
    List<List<Integer>> done = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (Team team = new Team(threads, "test")) {
      for (int step = 0; step < steps; step++) {
        int number = step;
        team.start(done.stream().<Team.Job>map(place -> () -> place.add(number)).toList());
        team.await(team.ahead() - 1);
      }
      team.await(0);
    }
    List<Integer> all = IntStream.range(0, steps).boxed().toList();
    assertEquals(List.of(all, all, all), done);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theLastOfAStepSeesAllOthersEnded(int threads) throws IOException {
    List<Integer> seen = new ArrayList<>();
    try (Team team = new Team(threads, "test")) {
      for (int step = 0; step < 100; step++) {
        AtomicInteger ended = new AtomicInteger();
        team.start(
            List.of(ended::incrementAndGet, ended::incrementAndGet, () -> seen.add(ended.get())));
        team.await(team.ahead() - 1);
      }
      team.await(0);
    }
    assertEquals(Collections.nCopies(100, 2), seen);
  }

  @Test
  void aSlowPlaceDoesNotHoldOthersUp() throws IOException {
    CountDownLatch ahead = new CountDownLatch(3);
    Team.Job quick = ahead::countDown;
    try (Team team = new Team(2, "test")) {
      // The first job ends once the other place is done with all three steps.
      team.start(List.of(() -> waitFor(ahead), quick, () -> {}));
      team.start(List.of(() -> {}, quick, () -> {}));
      team.start(List.of(() -> {}, quick, () -> {}));
      team.await(0);
    }
    assertEquals(0, ahead.getCount());
  }

  private static void waitFor(CountDownLatch latch) throws IOException {
    try {
      assertTrue(latch.await(1, TimeUnit.MINUTES));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatHasNotBegunIsGivenUpWhereAJobFails(int threads) throws IOException {
    AtomicInteger after = new AtomicInteger();
    try (Team team = new Team(threads, "test")) {
      Team.Job failing =
          () -> {
            throw new IOException("no room");
          };
      team.start(List.of(failing, after::incrementAndGet));
      team.start(List.of(after::incrementAndGet, after::incrementAndGet));
      assertEquals("no room", assertThrows(IOException.class, () -> team.await(0)).getMessage());
      assertEquals(0, after.get(), "done after the failure");
      team.start(List.of(after::incrementAndGet));
      team.await(0);
    }
    assertEquals(1, after.get());
  }

  @Test
  void whatIsStartedAfterAnUntoldFailureIsGivenUp() throws IOException, InterruptedException {
    IllegalStateException failure = new IllegalStateException("no");
    Thread caller = Thread.currentThread();
    AtomicInteger after = new AtomicInteger();
    CountDownLatch failed = new CountDownLatch(1);
    try (Team team = new Team(2, "test")) {
      team.start(
          List.of(
              () -> {
                assertTrue(Thread.currentThread() != caller);
                failed.countDown();
                throw failure;
              }));
      assertTrue(failed.await(1, TimeUnit.MINUTES));
      team.start(List.of(after::incrementAndGet));
      assertSame(failure, assertThrows(IllegalStateException.class, () -> team.await(0)));
    }
    assertEquals(0, after.get());
  }

  @Test
  void aStepOfAnotherSizeWaits() throws IOException {
    try (Team team = new Team(1, "test")) {
      team.start(List.of(() -> {}, () -> {}));
      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> team.start(List.of(() -> {})));
      assertEquals("expected 2 jobs in a step, found 1", e.getMessage());
      team.await(0);
      team.start(List.of(() -> {}));
      team.await(0);
    }
  }

  @Test
  void anInterruptedWaitEnds() throws IOException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Team.Job slow =
        () -> {
          begun.countDown();
          waitFor(end);
        };
    try (Team team = new Team(2, "test")) {
      team.start(List.of(slow, () -> {}));
      waitFor(begun); // The other thread has it.
      Thread.currentThread().interrupt();
      assertThrows(InterruptedIOException.class, () -> team.await(0));
      assertTrue(Thread.interrupted());
      end.countDown();
      team.await(0);
    }
  }
}
