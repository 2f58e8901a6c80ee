// What is chosen. It lives in the address, so that it can be shared, kept, and undone by going back.
const FIELDS = ["text", "actor", "type", "place", "from", "to", "disputed"];
let state = {};

const parsed = (hash) => Object.fromEntries(new URLSearchParams(/[=]/.test(hash) ? hash.replace(/^#/, "") : ""));
const address = (changes) => {
  const next = { ...state, ...changes };
  const entries = Object.entries(next).filter(([, value]) => value);
  return "#" + (entries.length ? new URLSearchParams(entries) : "all=");
};
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** Takes on changes: as a step of its own in the browser's history, or in place of the last. */
function choose(changes, replace = false) {
  const hash = address(changes);
  if (replace) history.replaceState(null, "", hash);
  else if (hash !== location.hash) history.pushState(null, "", hash);
  update();
}

/** The first moment of a year, month or day, and the first after it; null if it is none. */
function moments(text) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text ?? "");
  if (!match) return null;
  const [y, m, d] = [Number(match[1]), match[2] ? match[2] - 1 : 0, match[3] ? Number(match[3]) : 1];
  const end = match[3] ? [y, m, d + 1] : match[2] ? [y, m + 1, 1] : [y + 1, 0, 1];
  return [Date.UTC(y, m, d), Date.UTC(...end)];
}

/** The period that is chosen, and whether one is. */
function period() {
  const start = moments(state.from)?.[0] ?? COVERAGE.start;
  const end = moments(state.to)?.[1] ?? COVERAGE.end;
  const chosen = Boolean(moments(state.from) || moments(state.to));
  return end > start ? { start, end, chosen } : { ...COVERAGE, chosen: false };
}

const meets = (record, { start, end }) => (record.start ?? -Infinity) < end && (record.end ?? Infinity) > start;
const lies = (record, { start, end }) =>
  record.start != null && record.end != null && record.start >= start && record.end <= end;

const words = () => plain(state.text ?? "").split(/\s+/).filter(Boolean);
const says = (record, needles) => needles.every((needle) => record.haystack.includes(needle));

/** The events that are chosen, in any period. */
function chosenEvents() {
  const needles = words();
  const actor = byId.actors.get(state.actor);
  const place = byId.places.get(state.place);
  return tables.events.filter(
    (event) =>
      (!actor || event.actors.has(actor)) &&
      (!place || event.within.has(place)) &&
      (!state.type || event.type === state.type || familyOf[event.type] === state.type) &&
      (!state.disputed || event.disputed) &&
      says(event, needles),
  );
}

/** The figures that a search or a choice of actor or place finds, in any period; none without one. */
function chosenStatistics() {
  const needles = words();
  const actor = byId.actors.get(state.actor);
  const place = byId.places.get(state.place);
  if (!needles.length && !actor && !place) return [];
  return tables.statistics.filter(
    (s) =>
      !state.type && !state.disputed && says(s, needles) &&
      (!actor || s.subject === actor || s.attributed_to === actor) &&
      (!place || around(s.place).includes(place)),
  );
}
