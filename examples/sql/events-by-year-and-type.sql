-- How many events of each type began in each year? From the folder of the project.
SELECT year(date_earliest) AS year, type, count(*) AS events
FROM 'target/dataset/parquet/events.parquet'
WHERE date_earliest IS NOT NULL
GROUP BY ALL
ORDER BY ALL;
