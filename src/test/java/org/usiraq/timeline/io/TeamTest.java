package org.usiraq.timeline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void eachJobOfAStepIsDoneOnce(int threads) throws IOException {
    AtomicInteger[] done = {new AtomicInteger(), new AtomicInteger(), new AtomicInteger()};
    try (Team team = new Team(threads, "test")) {
      for (int step = 1; step <= 50; step++) {
        team.start(
            List.of(done[0]::incrementAndGet, done[1]::incrementAndGet, done[2]::incrementAndGet));
        team.finish();
        for (AtomicInteger job : done) {
          assertEquals(step, job.get());
        }
      }
    }
  }

  @Test
  void whatTookLongestIsDoneFirst() throws IOException {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    List<Team.Job> jobs =
        List.of(
            () -> order.add("short"),
            () -> {
              long end = System.nanoTime() + 50_000_000;
              while (System.nanoTime() < end) {
                Thread.onSpinWait();
              }
              order.add("long");
            });
    try (Team team = new Team(1, "test")) {
      for (int step = 0; step < 2; step++) {
        team.start(jobs);
        team.finish();
      }
    }
    assertEquals(List.of("short", "long", "long", "short"), order);
  }

  @Test
  void othersEndWhereOneJobFails() throws IOException {
    AtomicInteger done = new AtomicInteger();
    try (Team team = new Team(2, "test")) {
      team.start(
          List.of(
              () -> {
                throw new IOException("no room");
              },
              done::incrementAndGet,
              done::incrementAndGet));
      assertEquals("no room", assertThrows(IOException.class, team::finish).getMessage());
      team.start(List.of(done::incrementAndGet));
      team.finish();
    }
    assertEquals(3, done.get());
  }
}
