package spark;

import org.apache.spark.sql.SparkSession;

/** Spark as {@code spark-submit} sets it up, or else within this process, on all its cores. */
final class Sessions {

  private Sessions() {}

  static SparkSession open() {
    SparkSession.Builder spark =
        SparkSession.builder()
            .appName("us-iraq-timeline")
            // Days as java.time has them, as the library does.
            .config("spark.sql.datetime.java8API.enabled", "true")
            // What is made for a row as wide as an event's, the JVM would not compile in one piece.
            .config("spark.sql.codegen.hugeMethodLimit", "8000")
            // A file for each of the few years of a task at once, instead of sorting its rows.
            .config("spark.sql.maxConcurrentOutputFileWriters", "16");
    if (System.getProperty("spark.master") == null) {
      spark
          .master("local[*]")
          .config("spark.ui.enabled", "false")
          // Small tasks, so that all cores end at about the same time.
          .config("spark.sql.files.maxPartitionBytes", "32m")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.local.dir", System.getProperty("java.io.tmpdir"));
    }
    return spark.getOrCreate();
  }
}
