// Reads what PageData wrote: records with names, and references as the records they refer to.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const raw = read("data");
const tables = {};
for (const [name, { rows }] of Object.entries(raw.tables)) tables[name] = rows.map(() => ({}));

const resolve = (table, value) => (typeof value === "number" ? tables[table][value] : value);

function fill(record, columns, row) {
  columns.forEach((column, i) => {
    const value = row[i] ?? null;
    if (Array.isArray(column)) {
      record[column[0]] = (value ?? []).map((item) => fill({}, column[1], item));
    } else {
      const [name, table] = column.split(">");
      if (name.endsWith("[]")) record[name.slice(0, -2)] = (value ?? []).map((v) => resolve(table, v));
      else record[name] = table ? resolve(table, value) : value;
    }
  });
  return record;
}

for (const [name, { columns, rows }] of Object.entries(raw.tables)) {
  rows.forEach((row, i) => fill(tables[name][i], columns, row));
}

const DAY = 86400000;
const LIMITS = [raw.metadata.coverage_earliest, raw.metadata.coverage_latest].map((day) => Date.parse(day));
const COVERAGE = { start: LIMITS[0], end: LIMITS[1] + DAY };
const byId = {};
for (const [name, records] of Object.entries(tables)) byId[name] = new Map(records.map((r) => [r.id, r]));

/** Gives a record start and end (exclusive, in milliseconds; null where open or unknown). */
function bound(record) {
  record.start = record.date_earliest ? Date.parse(record.date_earliest) : null;
  record.end = record.date_latest ? Date.parse(record.date_latest) + DAY : null;
}

const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const when = (edtf) => raw.dates[edtf] ?? edtf;
const allNames = (entity) => (entity.name ? [entity.name, ...entity.names.map((n) => n.text)] : []);

/** A place and what it lies within. */
function around(place) {
  const places = [];
  for (let p = place; p?.id && !places.includes(p); p = p.within) places.push(p);
  return places;
}

for (const event of tables.events) {
  bound(event);
  event.statistics = [];
  event.linked = [];
  event.disputed = event.participants.some((p) => p.claimed_by);
  event.vague = event.date_kind === "point" && event.date_earliest !== event.date_latest;
  event.actors = new Set(event.participants.flatMap((p) => [p.actor, p.claimed_by]).filter(Boolean));
  event.within = new Set(event.places.flatMap(around));
  event.haystack = plain(
    [
      event.title, event.summary, event.note ?? "", when(event.date), event.phase.title, ...event.tags,
      ...[...event.actors, ...event.within].flatMap(allNames),
    ].join(" "),
  );
}
for (const event of tables.events) {
  for (const link of event.links) link.event.linked.push({ relation: link.relation, event });
}
const series = new Map();
tables.statistics.forEach((statistic, i) => (statistic.words = raw.figures[i]));
for (const statistic of tables.statistics) {
  bound(statistic);
  statistic.event?.statistics.push(statistic);
  if (statistic.series) {
    if (!series.has(statistic.series)) series.set(statistic.series, []);
    series.get(statistic.series).push(statistic);
  }
  statistic.haystack = plain(
    [statistic.title, statistic.note ?? "", when(statistic.date), ...[statistic.subject, statistic.attributed_to,
      statistic.place].filter((e) => e?.id).flatMap(allNames)].join(" "),
  );
}
for (const phase of tables.phases) {
  bound(phase);
  phase.start ??= COVERAGE.start;
  phase.end ??= COVERAGE.end;
}
tables.phases.sort((a, b) => a.start - b.start || a.end - b.end);
