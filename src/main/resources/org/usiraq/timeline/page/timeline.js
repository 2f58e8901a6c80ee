// The timeline: a band for each phase, to scale, and the events in it as marks in as few lanes as they need.
const MARGIN = 20;
const CHARACTER = 6.3;
const TITLE = 24;
const shortened = (text, most) => (text.length > most ? text.slice(0, most - 1).trimEnd() + "…" : text);

function drawTimeline(events) {
  const container = document.getElementById("chart");
  const view = period();
  const width = Math.max(300, container.clientWidth);
  const x = d3.scaleUtc([view.start, view.end], [MARGIN, width - MARGIN]);
  const labelled = events.length <= (width > 700 ? 60 : 30);
  const rows = shelves(bands(events, view, x, width, labelled));
  const top = 26;
  const height = d3.sum(rows, (row) => row.height) + top + 24;
  const label = `Timeline from ${iso(view.start)} to ${iso(view.end - DAY)} with ${count(events.length, "event")}; the list below says the same`;
  const svg = drawing(container, width, height, label);
  fades(svg);
  const axis = (make) => make(x).ticks(Math.max(3, width / 125)).tickSizeOuter(0);
  svg.append("g").attr("class", "axis").attr("aria-hidden", true).attr("transform", `translate(0,${top})`)
    .call(axis(d3.axisTop).tickSizeInner(-(height - top - 24)));
  svg.append("g").attr("class", "axis").attr("aria-hidden", true).attr("transform", `translate(0,${height - 24})`)
    .call(axis(d3.axisBottom));
  let y = top;
  for (const row of rows) {
    for (const band of row.bands) {
      drawBand(svg, band, y);
      for (const item of band.items) drawEvent(svg, item, y + TITLE + (item.lane + 0.5) * band.lane);
    }
    y += row.height;
  }
  if (!rows.length) {
    svg.append("text").attr("class", "empty").attr("x", width / 2).attr("y", top + 14).text("No event is chosen");
  }
  roving(svg.node());
}

/** The phases that have something to show, with their events in lanes. */
function bands(events, view, x, width, labelled) {
  const byPhase = d3.group(events, (event) => event.phase);
  const [low, high] = x.range();
  return tables.phases
    .filter((phase) => byPhase.has(phase) || (meets(phase, view) && view.chosen))
    .map((phase) => {
      const lane = labelled ? 21 : 10.5;
      const items = lanes((byPhase.get(phase) ?? []).map((event) => extent(event, x, width, labelled)));
      const [x0, x1] = [x(phase.start), x(phase.end)].map((v) => Math.max(low, Math.min(high, v)));
      const title = Math.max(low, Math.min(x0 + 8, width - phase.title.length * 7.2 - 8));
      return {
        phase, items, lane, x0, x1, title,
        left: Math.min(x0, title, d3.min(items, (item) => item.left) ?? x0) - 2,
        right: Math.max(x1, title + phase.title.length * 7.2, d3.max(items, (item) => item.right) ?? x1) + 2,
        height: TITLE + (d3.max(items, (item) => item.lane + 1) ?? 0) * lane + 6,
      };
    });
}

/** Bands that do not meet stand side by side. */
function shelves(all) {
  const rows = [];
  for (const band of all) {
    const free = rows.find((row) => row.bands.every((other) => band.left >= other.right || band.right <= other.left));
    const row = free ?? { bands: [], height: 0 };
    if (!free) rows.push(row);
    row.bands.push(band);
    row.height = Math.max(row.height, band.height);
  }
  return rows;
}

/** Where an event stands: its mark from x0 to x1, and all it needs, with its label, from left to right. */
function extent(event, x, width, labelled) {
  const [low, high] = x.range();
  const clamp = (v) => Math.max(low, Math.min(high, v));
  const before = event.start == null || x(event.start) < low;
  const ends = event.end == null ? (before ? high : clamp(x(event.start) + Math.max(50, width / 12))) : clamp(x(event.end));
  let [x0, x1] = [event.start == null ? clamp(x(event.end) - Math.max(50, width / 12)) : clamp(x(event.start)), ends];
  const bar = (event.date_kind === "span" || event.vague || event.start == null) && x1 - x0 > 10;
  if (!bar) x0 = x1 = (x0 + x1) / 2;
  const item = { event, x0, x1, bar, radius: labelled ? 4.8 : 3.9, left: x0 - (labelled ? 6 : 4.8), right: x1 + (bar ? 3 : 4.8) };
  if (labelled) {
    const since = before && event.start != null ? ` (since ${event.date_earliest.slice(0, 4)})` : "";
    item.label = shortened(event.title, Math.floor(420 / CHARACTER)) + since;
    const needs = item.label.length * CHARACTER + 10;
    const [toRight, toLeft] = [width - item.right - 4, item.left - 4];
    item.over = bar && Math.max(toLeft, toRight) < Math.min(needs, x1 - x0);
    item.after = !item.over && (toRight >= needs || (toLeft < needs && toRight > toLeft));
    const room = Math.min(needs, item.over ? x1 - x0 : item.after ? toRight : toLeft);
    item.label = shortened(item.label, Math.floor((room - 8) / CHARACTER));
    if (item.after) item.right += room;
    else if (!item.over) item.left -= room;
  }
  return item;
}

function lanes(items) {
  const ends = [];
  for (const item of d3.sort(items, (item) => item.left)) {
    const free = ends.findIndex((end) => end <= item.left);
    item.lane = free < 0 ? ends.length : free;
    ends[item.lane] = item.right;
  }
  return items;
}

function drawBand(svg, { phase, x0, x1, title, height }, y) {
  svg.append("rect").attr("class", "band").attr("x", x0).attr("y", y + 2).attr("height", height - 4)
    .attr("width", Math.max(2, x1 - x0)).attr("rx", 5);
  const link = svg.append("a").attr("class", "phase").attr("href", address({ from: phase.date_earliest, to: phase.date_latest }))
    .attr("data-tip", `${phase.title}\n${upper(when(phase.date))}\nShow this chapter alone`)
    .attr("aria-label", `${phase.title}, ${when(phase.date)}: show this chapter alone`);
  link.append("text").attr("x", title).attr("y", y + 18).text(phase.title);
}

function drawEvent(svg, { event, x0, x1, bar, radius, label, after, over, left }, y) {
  const tipText = [event.title, upper(when(event.date)), typeLabel(event) + (event.disputed ? ", disputed" : "")].join("\n");
  const a = mark(svg, event, tipText, familyOf[event.type]);
  const kind = event.vague || event.date_approximate || event.date_uncertain ? "vague" : "sure";
  if (bar) {
    // Where its label has room nowhere but on the bar, the bar runs beneath it.
    const [at, half] = over ? [y + 8, 2.5] : [y, Math.min(4.5, radius)];
    const open = (event.start == null ? "start" : "") + (event.end == null ? "end" : "");
    a.append("rect").attr("class", kind).attr("x", x0).attr("y", at - half).attr("rx", half).attr("width", x1 - x0).attr("height", 2 * half)
      .attr("mask", open ? `url(#fade-${open})` : null);
    if (event.end == null) a.append("path").attr("class", "sure").attr("d", `M${x1 - 6},${at - 4.5}l7,4.5l-7,4.5z`);
    if (event.start == null) a.append("path").attr("class", "sure").attr("d", `M${x0 + 6},${at - 4.5}l-7,4.5l7,4.5z`);
  } else {
    a.append("circle").attr("class", kind).attr("cx", x0).attr("cy", y).attr("r", radius);
  }
  if (event.disputed) a.append("text").attr("class", "doubt").attr("x", (x0 + x1) / 2 + 3).attr("y", y - 1).text("?");
  if (label) {
    const at = after ? x1 + (event.disputed && !bar ? 12 : 9) : over ? x0 + 2 : left + 4;
    a.append("text").attr("class", "label").attr("x", at).attr("y", over ? y + 3 : y + 4).text(label);
  }
}

/** Masks for bars that have no known end, or no known beginning. */
function fades(svg) {
  const defs = svg.append("defs");
  for (const [name, stops] of [["end", [1, 0.15]], ["start", [0.15, 1]], ["startend", [0.15, 0.15]]]) {
    const gradient = defs.append("linearGradient").attr("id", `ramp-${name}`);
    gradient.selectAll("stop").data(stops).join("stop").attr("offset", (_, i) => (i ? 1 : 0.2))
      .attr("stop-color", "#fff").attr("stop-opacity", (v) => v);
    defs.append("mask").attr("id", `fade-${name}`).attr("maskContentUnits", "objectBoundingBox")
      .append("rect").attr("width", 1).attr("height", 1).attr("fill", `url(#ramp-${name})`);
  }
}

/** How many events each quarter of a year has, with a brush that chooses a period. */
function drawOverview(events) {
  const container = document.getElementById("overview");
  const [width, height, view] = [Math.max(300, container.clientWidth), 52, period()];
  const x = d3.scaleUtc([COVERAGE.start, COVERAGE.end], [MARGIN, width - MARGIN]);
  const quarters = d3.bin().value((e) => e.start ?? e.end - DAY).domain(x.domain()).thresholds(x.ticks(d3.utcMonth.every(3)))(events);
  const y = d3.scaleLinear([0, Math.max(4, d3.max(quarters, (bin) => bin.length) ?? 0)], [height - 18, 4]);
  const svg = drawing(container, width, height, "Events in each quarter of a year. The fields From and To choose a period too");
  svg.selectAll("rect.bar").data(quarters).join("rect").attr("class", "bar").attr("x", (bin) => x(bin.x0) + 0.5)
    .attr("width", (bin) => Math.max(1, x(bin.x1) - x(bin.x0) - 1)).attr("y", (bin) => y(bin.length)).attr("height", (bin) => y(0) - y(bin.length));
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - 18})`)
    .call(d3.axisBottom(x).ticks(width / 60).tickSizeOuter(0));
  const brush = d3.brushX().extent([[x.range()[0], 2], [x.range()[1], height - 18]]).on("end", ({ sourceEvent, selection }) => {
    if (!sourceEvent) return;
    const [from, to] = selection ? selection.map((at) => iso(x.invert(at))) : ["", ""];
    choose({ from, to });
  });
  const area = svg.append("g").attr("class", "brush").call(brush);
  if (view.chosen) area.call(brush.move, [Math.max(view.start, COVERAGE.start), Math.min(view.end, COVERAGE.end)].map(x));
}

function drawLegend() {
  const sample = (className, shape) => {
    const svg = d3.create("svg").attr("width", 26).attr("height", 12).attr("aria-hidden", true);
    const a = svg.append("g").attr("class", `mark ${className}`);
    shape(a);
    return svg.node();
  };
  const dot = (kind) => (a) => a.append("circle").attr("class", kind).attr("cx", 13).attr("cy", 6).attr("r", 4.6);
  const bar = (kind) => (a) => a.append("rect").attr("class", kind).attr("x", 2).attr("y", 2).attr("width", 22).attr("height", 8).attr("rx", 4);
  const open = (a) => {
    a.append("rect").attr("class", "sure").attr("x", 2).attr("y", 2).attr("width", 20).attr("height", 8).attr("rx", 4).attr("opacity", 0.45);
    a.append("path").attr("class", "sure").attr("d", "M19,2l5,4l-5,4z");
  };
  const entries = [
    ...Object.entries(FAMILIES).map(([family, [label]]) => [sample(family, dot("sure")), label]),
    [sample("neutral", bar("sure")), "lasted"],
    [sample("neutral", open), "end open or unknown"],
    [sample("neutral", dot("vague")), "day not known exactly"],
    [sample("neutral", bar("vague")), "some time within"],
    [h("span", { class: "doubt" }, "?"), "disputed"],
  ];
  document.getElementById("legend").replaceChildren(...entries.map(([shape, label]) => h("span", null, shape, label)));
}
