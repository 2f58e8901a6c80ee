package spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.StageInfo;
import org.apache.spark.sql.SparkSession;

/** Writes down what each stage cost, to size a cluster by. */
final class Stages extends SparkListener {
  private static final double MIB = 1 << 20;

  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  static Stages of(SparkSession spark) {
    Stages stages = new Stages();
    spark.sparkContext().addSparkListener(stages);
    return stages;
  }

  @Override
  public void onStageCompleted(SparkListenerStageCompleted completed) {
    StageInfo stage = completed.stageInfo();
    TaskMetrics cost = stage.taskMetrics();
    lines.add(
        String.format(
            Locale.ROOT,
            "%3d %4d tasks %7.1f s (%.1f s CPU, %.1f s GC), %d rows read, %d written;"
                + " shuffle %.1f MiB in, %.1f MiB out; %.1f MiB spilt",
            stage.stageId(),
            stage.numTasks(),
            cost.executorRunTime() / 1e3,
            cost.executorCpuTime() / 1e9,
            cost.jvmGCTime() / 1e3,
            cost.inputMetrics().recordsRead(),
            cost.outputMetrics().recordsWritten(),
            cost.shuffleReadMetrics().totalBytesRead() / MIB,
            cost.shuffleWriteMetrics().bytesWritten() / MIB,
            cost.diskBytesSpilled() / MIB));
  }

  /** The stages so far, a line each. */
  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
