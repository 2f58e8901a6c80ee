package spark;

import org.apache.spark.sql.SparkSession;

/** Spark within this process, on all its cores; {@code spark-submit} sets what a cluster needs. */
final class Sessions {

  private Sessions() {}

  static SparkSession local() {
    return SparkSession.builder()
        .appName("us-iraq-timeline")
        .master(System.getProperty("spark.master", "local[*]"))
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.local.dir", System.getProperty("java.io.tmpdir"))
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }
}
