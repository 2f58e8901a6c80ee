package org.usiraq.timeline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void resultsComeInTheOrderOfTheTasks(int threads) throws IOException {
    Random random = new Random(7);
    List<Integer> results = new ArrayList<>();
    try (Ordered<Integer> ordered = new Ordered<>(threads, "test")) {
      for (int i = 0; i < 200; i++) {
        int number = i;
        int wait = random.nextInt(300_000);
        if (ordered.full()) {
          results.add(ordered.take());
        }
        ordered.submit(
            () -> {
              long end = System.nanoTime() + wait;
              while (System.nanoTime() < end) {
                Thread.onSpinWait();
              }
              return number;
            });
      }
      while (!ordered.isEmpty()) {
        results.add(ordered.take());
      }
    }
    assertEquals(IntStream.range(0, 200).boxed().toList(), results);
  }

  @Test
  void oneThreadStartsNoOther() throws IOException {
    try (Ordered<Thread> ordered = new Ordered<>(1, "test")) {
      ordered.submit(Thread::currentThread);
      assertTrue(ordered.full());
      assertEquals(Thread.currentThread(), ordered.take());
    }
  }

  @Test
  void submittingMoreThanItHoldsIsRefused() {
    try (Ordered<Integer> ordered = new Ordered<>(1, "test")) {
      ordered.submit(() -> 1);
      assertThrows(IllegalStateException.class, () -> ordered.submit(() -> 2));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void faultOfATaskIsThrownWhereItsResultIsTaken(int threads) throws IOException {
    try (Ordered<Integer> ordered = new Ordered<>(threads, "test")) {
      ordered.submit(
          () -> {
            throw new IOException("broken");
          });
      assertEquals("broken", assertThrows(IOException.class, ordered::take).getMessage());
      ordered.submit(
          () -> {
            throw new IllegalArgumentException("odd");
          });
      assertEquals("odd", assertThrows(IllegalArgumentException.class, ordered::take).getMessage());
      ordered.submit(() -> 5);
      assertEquals(5, ordered.take());
    }
  }

  @Test
  void closeWaitsForWhatHasBegunAndDropsTheRest() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    AtomicBoolean second = new AtomicBoolean();
    try (Ordered<Boolean> ordered = new Ordered<>(2, "test")) {
      ordered.submit(
          () -> {
            begun.countDown();
            try {
              Thread.sleep(60_000);
            } finally {
              ended.set(true);
            }
            return true;
          });
      ordered.submit(() -> second.getAndSet(true));
      begun.await();
    }
    assertTrue(ended.get());
    assertFalse(second.get());
  }

  @Test
  void noThreadsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Ordered<>(0, "test"));
    assertThrows(IllegalArgumentException.class, () -> new ReadOptions(0));
    assertThrows(IllegalArgumentException.class, () -> new WriteOptions(-1));
  }
}
