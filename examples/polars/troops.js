// How many US soldiers were in Iraq, as preferred, and what do the hedges allow? With Polars.
const pl = require("nodejs-polars");

const folder = process.argv[2] ?? "target/dataset/parquet";
const whole = (column) => pl.col(column).cast(pl.Int64);
const troops = pl
  .scanParquet(`${folder}/statistics.parquet`)
  .filter(pl.col("series").eq(pl.lit("us-troops-in-iraq")).and(pl.col("standing").eq(pl.lit("preferred"))))
  // The file is in timeline order. A missing bound says that the hedge gives none: not zero.
  .select(pl.col("date"), pl.col("qualifier"), whole("value"), whole("value_low"), whole("value_high"))
  .collectSync();
process.stdout.write(troops.writeCSV().toString());
