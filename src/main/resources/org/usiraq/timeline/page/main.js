// Puts it together: the address says what is chosen, and everything is drawn from that.
const form = document.getElementById("filters");

function option(value, text) {
  return h("option", { value }, text);
}

function prepareFilters() {
  const tally = (sets) => d3.rollup(tables.events.flatMap((e) => [...sets(e)]), (all) => all.length, (r) => r);
  const sorted = (all) => d3.sort([...all].filter(([r]) => r.id), ([r]) => r.name.toLowerCase());
  form.elements.actor.append(...sorted(tally((e) => e.actors)).map(([a, n]) => option(a.id, `${a.name} (${n})`)));
  form.elements.place.append(...sorted(tally((e) => e.within)).map(([p, n]) => option(p.id, `${p.name} (${n})`)));
  const types = d3.rollup(tables.events, (all) => all.length, (e) => e.type);
  for (const [family, [label, names]] of Object.entries(FAMILIES)) {
    const some = names.split(" ").filter((type) => types.has(type));
    form.elements.type.append(h("optgroup", { label },
      option(family, `All: ${within(label)} (${d3.sum(some, (type) => types.get(type))})`),
      some.map((type) => option(type, `${term("events.type", type)} (${types.get(type)})`))));
  }
}

function fillForm() {
  for (const name of FIELDS) {
    const field = form.elements[name];
    if (field.type === "checkbox") field.checked = Boolean(state[name]);
    else if (document.activeElement !== field) field.value = state[name] ?? "";
  }
}

function update() {
  state = parsed(location.hash);
  fillForm();
  tip.hidden = true;
  const view = period();
  const anyTime = chosenEvents();
  const events = anyTime.filter((event) => meets(event, view));
  const statistics = chosenStatistics().filter((s) => meets(s, view));
  const figures = statistics.length ? ` and ${count(statistics.length, "figure")}` : "";
  document.getElementById("count").textContent = `${number.format(events.length)} of ${count(tables.events.length, "event")}${figures}`;
  drawOverview(anyTime);
  drawTimeline(events);
  drawList(events, statistics);
  drawCard();
  drawFigures();
  drawMap(events);
}

/** Moves or widens the period, within what the dataset covers. */
function move({ start, end }, { move: by = 0, zoom = 1 }) {
  if (zoom === "all") return choose({ from: "", to: "" });
  const length = Math.min(Math.max((end - start) * zoom, 7 * DAY), COVERAGE.end - COVERAGE.start);
  const middle = (start + end) / 2 + (end - start) * by;
  const from = Math.max(COVERAGE.start, Math.min(middle - length / 2, COVERAGE.end - length));
  const all = length >= COVERAGE.end - COVERAGE.start - DAY;
  return choose(all ? { from: "", to: "" } : { from: iso(from), to: iso(from + length - DAY) });
}

form.addEventListener("submit", (event) => event.preventDefault());
const filled = () => Object.fromEntries(FIELDS.map((name) => form.elements[name]).filter((field) => field.checkValidity())
  .map((field) => [field.name, field.type === "checkbox" ? (field.checked ? "1" : "") : field.value.trim()]));
let typing = 0;
form.addEventListener("input", ({ target }) => {
  if (!target.checkValidity()) return;
  const typed = target.tagName === "INPUT" && target.type !== "checkbox";
  clearTimeout(typing);
  // Whoever types does not wait for what they have not typed yet.
  typing = setTimeout(() => choose(filled(), typed), typed ? 150 : 0);
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  choose(Object.fromEntries(FIELDS.map((name) => [name, ""])));
});
document.getElementById("timeline").addEventListener("click", ({ target }) => {
  const { move: by, zoom } = target.closest("button")?.dataset ?? {};
  if (by) move(period(), { move: Number(by) });
  else if (zoom) move(period(), { zoom: zoom === "all" ? zoom : Number(zoom) });
});
document.getElementById("map").addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  mapView = button.dataset.view;
  document.querySelectorAll("[data-view]").forEach((b) => b.setAttribute("aria-pressed", b === button));
  update();
});
document.addEventListener("click", (event) => {
  const a = event.target.closest("a[href^='#']");
  const hash = a?.getAttribute("href");
  if (!hash) return;
  event.preventDefault();
  if (!hash.includes("=")) return goTo(document.querySelector(hash));
  if (!a.closest("#card")) opener = a.closest("#list, #chart, .series, #world, #elsewhere");
  choose(toChanges(hash));
  if (a.classList.contains("to-series")) document.getElementById("figures").scrollIntoView();
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && state.show) choose({ show: "" });
});

/** Goes to a part of the page, which the address has no room for. */
function goTo(part) {
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}

/** What an address changes: everything it does not name is empty in it. */
function toChanges(hash) {
  const next = parsed(hash);
  return Object.fromEntries([...new Set([...Object.keys(state), ...Object.keys(next)])].map((name) => [name, next[name] ?? ""]));
}

addEventListener("popstate", update);
addEventListener("hashchange", update);
let width = innerWidth;
addEventListener("resize", () => {
  if (innerWidth === width) return;
  width = innerWidth;
  update();
});
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((details) => (details.open = true)));

prepareFilters();
prepareSeries();
drawLegend();
drawFiguresLegend();
update();
document.documentElement.dataset.ready = tables.events.length;
