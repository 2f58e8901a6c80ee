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
            .config("spark.sql.datetime.java8API.enabled", "true");
    if (System.getProperty("spark.master") == null) {
      spark
          .master("local[*]")
          .config("spark.ui.enabled", "false")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.local.dir", System.getProperty("java.io.tmpdir"));
    }
    return spark.getOrCreate();
  }
}
