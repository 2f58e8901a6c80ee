package spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.year;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * Validates tables of any size by the rules of the library, and writes their records as Parquet,
 * events and statistics in a folder for each year.
 */
public final class CheckTables {

  /** Tables of which one asks by date. */
  private static final Set<Table<?>> DATED = Set.of(Tables.EVENTS, Tables.STATISTICS);

  private CheckTables() {}

  /**
   * Reads, checks and writes.
   *
   * @param args a folder that has {@code <table>.parquet}, a file or a folder of files, for each
   *     table; the folder to write, which must not be there
   */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = Sessions.open()) {
      Stages stages = Stages.of(spark);
      check(spark, args[0], args[1]);
      spark
          .read()
          .parquet(args[1] + "/findings")
          .groupBy("code")
          .count()
          .orderBy("code")
          .show(100, false);
      System.out.println(stages);
    }
  }

  /** Writes the findings into {@code OUTPUT/findings}, and each table into {@code OUTPUT/NAME}. */
  static void check(SparkSession spark, String input, String output) throws IOException {
    String work = output + "/work";
    List<Dataset<Row>> references = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      Dataset<Row> rows = read(spark, table, input);
      rows.mapPartitions(new RecordCheck(table.name()), Encoders.row(RecordCheck.SCHEMA))
          .write()
          .parquet(work + "/checked/home=" + table.name());
      references.add(References.of(table, rows));
    }
    Dataset<Row> checked = spark.read().parquet(work + "/checked");
    Dataset<Row> ofRecords =
        checked
            .selectExpr("file", "row", "inline(findings)")
            .select("code", "file", "row", "record", "field", "value", "message");
    ofRecords
        .union(
            References.findings(
                checked, references.stream().reduce(Dataset::union).orElseThrow(), work))
        .write()
        .parquet(output + "/findings");
    for (Table<?> table : Tables.ALL) {
      Dataset<Row> records =
          read(spark, table, input)
              .mapPartitions(
                  new Conversion(table.name()), Encoders.row(Rows.schema(table.struct())));
      write(table, records, output + "/" + table.name());
    }
    Path folder = new Path(work);
    folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
  }

  /**
   * Reads the columns that the library declares, of which those are null that a file lacks, and
   * behind them where each row lies.
   */
  private static Dataset<Row> read(SparkSession spark, Table<?> table, String input) {
    return spark
        .read()
        .schema(Rows.schema(table.struct()))
        .parquet(input + "/" + table.name() + ".parquet")
        .select(col("*"), col("_metadata.file_path"), col("_metadata.row_index"));
  }

  /**
   * Each task writes a file for each year it meets: few where the input is in timeline order, as
   * the library writes it. Repartition by year first where it is not.
   */
  private static void write(Table<?> table, Dataset<Row> records, String folder) {
    DataFrameWriter<Row> writer =
        DATED.contains(table)
            ? records
                .withColumn("year", year(coalesce(col("date_earliest"), col("date_latest"))))
                .write()
                .partitionBy("year")
            : records.write();
    writer.option("compression", "zstd").parquet(folder);
  }
}
