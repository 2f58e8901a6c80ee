-- What may have happened in December 2019? Bounds that are null are open or unknown: they exclude nothing.
SELECT id, date, title
FROM 'target/dataset/parquet/events.parquet'
WHERE coalesce(date_earliest <= DATE '2019-12-31', true)
  AND coalesce(date_latest >= DATE '2019-12-01', true)
ORDER BY date_earliest, date_latest, date;
