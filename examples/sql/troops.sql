-- How many US soldiers were in Iraq, as preferred, and what do the hedges allow?
SELECT date, qualifier, CAST(value AS BIGINT) AS value, CAST(value_low AS BIGINT) AS at_least,
  CAST(value_high AS BIGINT) AS at_most
FROM 'target/dataset/parquet/statistics.parquet'
WHERE series = 'us-troops-in-iraq' AND standing = 'preferred'
ORDER BY date_earliest, date_latest, date;
