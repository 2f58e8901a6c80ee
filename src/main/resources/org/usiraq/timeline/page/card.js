// The card of one record: an event, a figure, an actor or a place, with sources, hedges and disagreements.
const section = (title, ...content) => {
  const inside = content.flat(Infinity).filter((c) => c != null && c !== false);
  return inside.length ? h("section", null, h("h3", null, title), inside) : null;
};
const list = (items, make, tag = "ul") => (items.length ? h(tag, null, items.map((item) => h("li", null, make(item)))) : null);
const joined = (parts, mark = ", ") => parts.flatMap((part, i) => (i ? [mark, part] : [part]));

function heading(kind, title, ...above) {
  return h("header", null,
    h("div", { class: "bar" }, h("p", { class: "above" }, above), h("a", { class: "close", href: address({ show: "" }), "aria-label": "Close this card" }, "✕")),
    h("h2", { tabindex: -1 }, title));
}
const dateLine = (record) => h("p", { class: "date" }, h("strong", null, upper(when(record.date))), " ", h("code", { title: "EDTF, ISO 8601-2" }, record.date));

/** A citation: who says it, since when, where in it, and what it says differently. */
function citation(c) {
  const source = c.source;
  const title = h(source.url ? "a" : "span", source.url ? { href: source.url, rel: "noreferrer", lang: source.language, dir: rightToLeft.test(source.language ?? "") ? "rtl" : null } : { lang: source.language }, source.title);
  const origin = source.derived_from?.publisher ?? source.derived_from;
  return [
    h("cite", null, title), ". ", source.publisher, source.published && `, ${when(source.published)}`, c.locator && `, ${c.locator}`, ".",
    origin && h("span", { class: "muted" }, ` Copies ${origin}.`),
    (c.date || c.note) && h("p", { class: "differs" }, c.date && h("strong", null, `Dates it ${when(c.date)}. `), c.note),
  ];
}

function sources(record) {
  const independent = record.independent_sources;
  const title = `Sources (${record.citations.length}${independent ? `, ${independent} independent` : ""})`;
  return section(title, list(record.citations, citation, "ol"));
}

function statisticLine(s) {
  const bounds = boundWords(s);
  return [
    link(s, upper(s.words)), bounds && h("span", { class: "muted" }, ` (${bounds})`),
    s.attributed_to && [" according to ", named(s.attributed_to)], ", ", when(s.date),
    s.standing !== "preferred" && h("span", { class: "flag" }, within(term("statistics.standing", s.standing))),
    s.note && h("p", { class: "muted" }, s.note),
  ];
}

/** Figures by what they count, so that those that disagree stand together. */
function figuresOf(statistics) {
  const rank = ["preferred", "alternative", "superseded"];
  return [...d3.group(statistics, (s) => s.series ?? s.id).values()].map((together) => [
    h("p", { class: "of" }, together[0].series ? seriesTitle(together[0].series) : together[0].title),
    list(d3.sort(together, (s) => rank.indexOf(s.standing)), statisticLine),
  ]);
}

function eventCard(event) {
  const roles = d3.group(event.participants.filter((p) => !p.claimed_by), (p) => p.role);
  const claims = event.participants.filter((p) => p.claimed_by);
  const links = d3.group(event.links, (l) => l.relation);
  const back = d3.group(event.linked, (l) => l.relation);
  const row = (label, content) => [h("dt", null, label), h("dd", null, content)];
  const related = (groups, label) => [...groups].flatMap(([relation, all]) => row(label(relation), all.map((l) => h("div", null, link(l.event)))));
  return [
    heading("Event", event.title, badge(event), event.disputed && h("span", { class: "flag" }, "disputed")),
    dateLine(event),
    h("p", null, event.summary),
    event.note && h("p", { class: "note" }, event.note),
    claims.length > 0 && h("section", { class: "claims" }, h("h3", null, "Who says it was whom"),
      list(claims, (p) => [h("strong", null, named(p.claimed_by)), " names ", named(p.actor), ` as ${within(term("events.participants.role", p.role))}.`]),
      h("p", { class: "muted" }, "Claims, not facts: what the sources say differently stands with each of them below.")),
    section("Who", roles.size && h("dl", null, [...roles].map(([role, all]) => row(term("events.participants.role", role), joined(all.map((p) => named(p.actor))))))),
    section("Where", list(event.places, placeLine)),
    section("Figures", figuresOf(event.statistics)),
    section("Before and after", (links.size || back.size) && h("dl", null,
      related(links, (r) => term("events.links.relation", r)), related(back, (r) => INVERSE[r] ?? r))),
    section("Chapter", h("a", { href: address({ from: event.phase.date_earliest, to: event.phase.date_latest }) }, event.phase.title)),
    sources(event),
  ];
}

const placeLine = (place) => (place.id ? [link(place), ...arabic(place).map((n) => [" ", nameIn(n)])] : place);

function statisticCard(s) {
  const others = (s.series ? series.get(s.series) : []).filter((o) => o !== s && o.date === s.date);
  const fact = (label, value) => value && [h("dt", null, label), h("dd", null, value)];
  return [
    heading("Figure", s.title, h("span", { class: "badge neutral" }, term("statistics.measure", s.measure)),
      s.standing !== "preferred" && h("span", { class: "flag" }, within(term("statistics.standing", s.standing)))),
    h("p", { class: "figure" }, upper(s.words)),
    dateLine(s),
    s.note && h("p", { class: "note" }, s.note),
    h("dl", null,
      fact("Bounds", boundWords(s)), fact("The source's words", s.wording && `“${s.wording}”`),
      fact("Stated by", s.attributed_to && named(s.attributed_to)), fact("Counted", s.subject && named(s.subject)),
      fact("Where", s.place && named(s.place)), fact("Event", s.event && link(s.event)),
      fact("Footing", meaning("statistics.kind", s.kind)), fact("In time", meaning("statistics.aggregation", s.aggregation)),
      fact("Series", s.series && series.get(s.series).length > 1 &&
        h("a", { href: address({ series: s.series, show: `figure:${s.id}` }), class: "to-series" }, `${seriesTitle(s.series)} (${series.get(s.series).length})`))),
    section("Others for the same date", list(others, statisticLine)),
    sources(s),
  ];
}

function actorCard(actor) {
  const events = tables.events.filter((e) => e.actors.has(actor));
  const figures = tables.statistics.filter((s) => s.attributed_to === actor);
  return [
    heading("Actor", actor.name, h("span", { class: "badge neutral" }, term("actors.kind", actor.kind))),
    actor.names.length > 0 && h("p", { class: "names" }, joined(actor.names.map(nameIn), " · ")),
    actor.date && dateLine(actor),
    h("p", null, actor.description), actor.note && h("p", { class: "note" }, actor.note),
    section("Offices", list(actor.roles, (r) => [r.title, r.date && `, ${when(r.date)}`])),
    section("Belongs to", list(actor.affiliations, (a) => [term("actors.affiliations.relation", a.relation), " ", named(a.actor), a.date && `, ${when(a.date)}`])),
    eventsOf(events, { actor: actor.id }), section("Figures it states", list(figures, statisticLine)), sources(actor),
  ];
}

function placeCard(place) {
  const at = around(place).slice(1);
  const events = tables.events.filter((e) => e.within.has(place));
  return [
    heading("Place", place.name, h("span", { class: "badge neutral" }, term("places.kind", place.kind))),
    place.names.length > 0 && h("p", { class: "names" }, joined(place.names.map(nameIn), " · ")),
    at.length > 0 && h("p", null, "In ", joined(at.map((p) => link(p)))),
    place.latitude != null && h("p", { class: "muted" }, `${place.latitude}, ${place.longitude} (${within(term("places.coordinate_precision", place.coordinate_precision))})`),
    place.note && h("p", { class: "note" }, place.note),
    eventsOf(events, { place: place.id }), sources(place),
  ];
}

const eventsOf = (events, filter) =>
  section(`Events (${events.length})`, events.length > 0 && h("p", null, h("a", { href: address({ ...filter, show: "" }) }, "Show these alone")),
    list(events, (e) => [h("span", { class: "muted" }, `${upper(when(e.date))}: `), link(e)]));

const CARDS = { event: ["events", eventCard], figure: ["statistics", statisticCard], actor: ["actors", actorCard], place: ["places", placeCard] };
let shown = null;
let opener = null;

/** Shows the card that the address asks for; moves there only when it is another than before. */
function drawCard() {
  const card = document.getElementById("card");
  const [kind, id] = (state.show ?? "").split(":");
  const [table, make] = CARDS[kind] ?? [];
  const record = table && byId[table].get(id);
  document.body.classList.toggle("reading", Boolean(record));
  if (!record) {
    card.replaceChildren(h("p", { class: "empty" }, "Choose an event, a figure or a place to read what is known of it, who says so, and where sources disagree."));
    if (shown) opener?.querySelector(`[data-record="${shown}"]`)?.focus({ preventScroll: true });
  } else {
    card.replaceChildren(h("article", null, make(record)));
    if (shown !== state.show) {
      card.scrollTop = 0;
      if (shown !== null || opener) card.querySelector("h2").focus({ preventScroll: true });
      const { top } = card.getBoundingClientRect();
      if (opener && (top > innerHeight * 0.7 || top < -200) && getComputedStyle(card).position !== "fixed") card.scrollIntoView({ block: "nearest" });
    }
  }
  shown = record ? state.show : "";
}
