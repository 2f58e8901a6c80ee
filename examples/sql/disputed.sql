-- Who says of whom what nobody agreed on? A part that is only alleged names whose claim it is.
WITH parts AS (
  SELECT id, date, date_earliest, unnest(participants) AS part
  FROM 'target/dataset/parquet/events.parquet'
)
SELECT parts.id AS event, parts.date, claimant.name AS claimant, part.role, accused.name AS accused
FROM parts
JOIN 'target/dataset/parquet/actors.parquet' AS claimant ON claimant.id = part.claimed_by
JOIN 'target/dataset/parquet/actors.parquet' AS accused ON accused.id = part.actor
ORDER BY parts.date_earliest, event, claimant, accused, part.role;
