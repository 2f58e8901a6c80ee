package org.usiraq.timeline.edtf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What the plain values cost, beside {@code LocalDate.parse} in the same run. The texts are fields
 * that are not final, so that nothing is computed beforehand.
 */
@State(Scope.Benchmark)
@Fork(2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EdtfBenchmark {
  private String day = "2003-03-20";
  private String month = "2004-06";
  private String interval = "2006-02/2008";
  private String choice = "[2019-12-21..2019-12-31]";
  private Edtf value = Edtf.parse(interval);

  /** The peer: a day by the JDK. */
  @Benchmark
  public LocalDate localDateParse() {
    return LocalDate.parse(day);
  }

  /** A day. */
  @Benchmark
  public Edtf parseDay() {
    return Edtf.parse(day);
  }

  /** A month. */
  @Benchmark
  public Edtf parseMonth() {
    return Edtf.parse(month);
  }

  /** An interval of month and year. */
  @Benchmark
  public Edtf parseInterval() {
    return Edtf.parse(interval);
  }

  /** One of a range of days. */
  @Benchmark
  public Edtf parseChoice() {
    return Edtf.parse(choice);
  }

  /** The first day of a parsed value. */
  @Benchmark
  public Optional<LocalDate> earliest() {
    return value.earliest();
  }

  /** The text of a parsed value. */
  @Benchmark
  public String print() {
    return value.toString();
  }
}
