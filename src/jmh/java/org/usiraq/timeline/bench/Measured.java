package org.usiraq.timeline.bench;

import java.util.Collection;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark took.
 *
 * @param name its class and method
 * @param times the time of each iteration, in the benchmark's unit
 * @param unit that unit
 * @param bytesPerRow what it allocated, by event of the sample
 * @param livePeak the most heap in use after a collection, in bytes; 0 if there was none
 */
record Measured(String name, Spread times, String unit, double bytesPerRow, double livePeak) {

  static Measured of(RunResult run, int rows) {
    String[] names = run.getParams().getBenchmark().split("\\.", -1);
    double[] times =
        run.getBenchmarkResults().stream()
            .map(BenchmarkResult::getIterationResults)
            .flatMap(Collection::stream)
            .map(IterationResult::getPrimaryResult)
            .mapToDouble(Result::getScore)
            .toArray();
    return new Measured(
        names[names.length - 2] + "." + names[names.length - 1],
        Spread.of(times),
        run.getPrimaryResult().getScoreUnit(),
        secondary(run, "gc.alloc.rate.norm") / rows,
        secondary(run, LivePeak.LABEL));
  }

  private static double secondary(RunResult run, String label) {
    return run.getSecondaryResults().entrySet().stream()
        .filter(result -> result.getKey().endsWith(label))
        .map(Map.Entry::getValue)
        .mapToDouble(Result::getScore)
        .findFirst()
        .orElse(0);
  }

  /** Whether it is the one of that class and method. */
  boolean is(String benchmark) {
    return name.equals(benchmark);
  }
}
