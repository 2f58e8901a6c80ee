package spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;

/**
 * What records owe to each other, as joins: each id stands for one record, and each reference names
 * a record that exists, by its present id, and not its own. The library's rules of the same codes
 * say the same of a dataset that one machine holds.
 *
 * <p>One shuffle tells which names are suspect: each id and each target goes through it, a target
 * once a task. Suspects are few, and are broadcast to where the ids and references lie: of a row
 * only the columns that refer to others are read for it.
 */
final class References {

  /** Every id and former id, and the record it stands for. */
  private static final String NAMES =
      """
      SELECT home, id AS name, id AS record, file, row, 0 AS place, made, false AS former
      FROM checked
      WHERE id <> ''
      UNION ALL
      SELECT home, name, id, file, row, place + 1, made, true
      FROM checked LATERAL VIEW posexplode(former_ids) AS place, name
      """;

  /** Names that stand for several records, or are referred to and are no present id. */
  private static final String SUSPECTS =
      """
      SELECT home, name, sum(uses) > 1 AS repeated, bool_or(present) AS present
      FROM (
        SELECT home, name, 1 AS uses, NOT former AS present, false AS referred FROM names
        UNION ALL
        SELECT target.home, target.name, 0, false, true
        FROM checked LATERAL VIEW explode(targets) AS target)
      GROUP BY home, name
      HAVING repeated OR bool_or(referred) AND NOT present
      """;

  /** The first record in the order of rows has its name rightly. */
  private static final String DUPLICATES =
      """
      SELECT 'DUPLICATE_ID' AS code, file, row, record, if(former, 'former_ids', 'id') AS field,
        name AS value, concat('expected an id of its own, found \\'', name, '\\'') AS message
      FROM (
        SELECT *, row_number() OVER (PARTITION BY home, name, made ORDER BY file, row, place) AS nth
        FROM names LEFT SEMI JOIN (SELECT * FROM suspects WHERE repeated) USING (home, name))
      WHERE made AND nth > 1
      UNION ALL
      SELECT 'DUPLICATE_ID', file, row, record, 'id', name,
        concat('expected an id of its own, found \\'', name, '\\' as in a record with faults')
      FROM names LEFT SEMI JOIN (
          SELECT home, name FROM names LEFT SEMI JOIN suspects USING (home, name) WHERE NOT made)
        USING (home, name)
      WHERE made AND NOT former
      """;

  /**
   * What is referred to and is no present id, with the present one if it is a former one. Of a
   * table with a record whose very id could not be read nothing is called missing.
   */
  private static final String MISSING =
      """
      SELECT s.home AS target_table, s.name AS target,
        max_by(record, struct(file, row, place)) AS successor
      FROM suspects AS s LEFT JOIN (SELECT * FROM names WHERE former) USING (home, name)
      WHERE NOT present
      GROUP BY s.home, s.name
      HAVING successor IS NOT NULL OR NOT array_contains(
        (SELECT collect_set(home) FROM checked WHERE NOT made AND id = ''), target_table)
      """;

  /** A reference to itself by its present id is told by {@link RecordCheck}. */
  private static final String WRONG_REFERENCES =
      """
      SELECT code, file, row, own_id(id) AS record, field, target AS value, concat(
        CASE code
          WHEN 'SELF_REFERENCE' THEN 'expected another record, found this one itself'
          WHEN 'FORMER_REFERENCE' THEN concat('expected the present id \\'', successor, '\\'')
          ELSE concat('expected an id of ', target_table)
        END,
        if(code = 'SELF_REFERENCE', '', concat(', found \\'', target, '\\''))) AS message
      FROM (
        SELECT *, CASE
          WHEN home = target_table AND successor = id THEN 'SELF_REFERENCE'
          WHEN successor IS NULL THEN 'DANGLING_REFERENCE'
          WHEN field <> 'derived_from' THEN 'FORMER_REFERENCE'
        END AS code
        FROM referring JOIN missing USING (target_table, target))
      WHERE code IS NOT NULL
      """;

  private References() {}

  /**
   * Returns the references of the rows of a table, one a row: the table, file, number and id of the
   * row, the field, and what table and id it refers to.
   */
  static Dataset<Row> of(Table<?> table, Dataset<Row> rows) {
    List<String> all = new ArrayList<>();
    all.add("CAST(array() AS ARRAY<STRUCT<field: STRING, target_table: STRING, target: STRING>>)");
    for (Column<?, ?> column : table.struct().columns()) {
      if (column.type() instanceof ListOf<?> list) {
        for (Column<?, ?> of : list.item().columns()) {
          String dot = list.plain() ? "" : "." + of.name();
          String field = "concat('%s[', i + 1, ']%s')".formatted(column.name(), dot);
          target(of)
              .map(target -> reference(field, target, "item" + dot))
              .map(one -> "transform(%s, (item, i) -> %s)".formatted(column.name(), one))
              .ifPresent(each -> all.add("coalesce(%s, array())".formatted(each)));
        }
      } else {
        target(column)
            .map(target -> reference("'" + column.name() + "'", target, column.name()))
            .ifPresent(one -> all.add("array(" + one + ")"));
      }
    }
    return rows.selectExpr(
        "'" + table.name() + "' AS home",
        "file_path AS file",
        "row_index + 1 AS row",
        "id",
        "inline(concat(" + String.join(", ", all) + "))");
  }

  private static Optional<String> target(Column<?, ?> column) {
    return column.name().equals("derived_from")
        ? Optional.of("sources") // Of a source: an id, unless it is the name of an agency.
        : column.type() instanceof Scalar<?> scalar ? scalar.target() : Optional.empty();
  }

  private static String reference(String field, String table, String id) {
    return "struct(%s AS field, '%s' AS target_table, %s AS target)".formatted(field, table, id);
  }

  /**
   * Returns what is wrong among records.
   *
   * @param checked rows of {@link RecordCheck#SCHEMA}, and the table of each, {@code home}
   * @param references of all tables, as {@link #of} gives them
   * @param work a folder to write what is suspect to: its size then being known, Spark broadcasts
   *     it while it is small
   * @return the findings, in no order
   */
  static Dataset<Row> findings(Dataset<Row> checked, Dataset<Row> references, String work) {
    SparkSession spark = checked.sparkSession();
    checked.createOrReplaceTempView("checked");
    spark.sql(NAMES).createOrReplaceTempView("names");
    references.createOrReplaceTempView("referring");
    spark.udf().register("own_id", (UDF1<String, String>) RecordCheck::id, DataTypes.StringType);
    stored(spark, SUSPECTS, work, "suspects");
    stored(spark, MISSING, work, "missing");
    return spark.sql(DUPLICATES).union(spark.sql(WRONG_REFERENCES));
  }

  private static void stored(SparkSession spark, String query, String work, String name) {
    spark.sql(query).write().parquet(work + "/" + name);
    spark.read().parquet(work + "/" + name).createOrReplaceTempView(name);
  }
}
