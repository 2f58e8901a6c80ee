package spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import scala.Tuple3;

/** Who alleges most often that whom took part in what? */
public final class WhoseClaims {

  private WhoseClaims() {}

  /**
   * Prints the answer.
   *
   * @param args the folder of Parquet files of a publication
   */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = Sessions.open()) {
      String folder = args[0];
      // shown: spark
      spark.read().parquet(folder + "/events.parquet").createOrReplaceTempView("events");
      spark.read().parquet(folder + "/actors.parquet").createOrReplaceTempView("actors");
      Dataset<Tuple3<String, String, Long>> claims =
          spark
              .sql(
                  """
                  SELECT claimant.name AS who, accused.name AS whom, count(DISTINCT part.id) AS events
                  FROM (SELECT id, inline(participants) FROM events) AS part
                  JOIN actors AS claimant ON claimant.id = part.claimed_by
                  JOIN actors AS accused ON accused.id = part.actor
                  WHERE part.role = 'initiator'
                  GROUP BY ALL
                  ORDER BY events DESC, who, whom
                  LIMIT 10
                  """)
              .as(Encoders.tuple(Encoders.STRING(), Encoders.STRING(), Encoders.LONG()));
      for (Tuple3<String, String, Long> claim : claims.collectAsList()) {
        System.out.println(claim._1() + " of " + claim._2() + ": " + claim._3());
      }
      // shown: end
    }
  }
}
