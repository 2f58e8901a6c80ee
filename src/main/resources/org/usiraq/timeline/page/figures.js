// Series of figures over time, each with the bounds that its hedge gives it.
const CHART = { left: 58, right: 16, top: 26, bottom: 28, height: 330 };

/** Which series a chart shows at first: the longest of its measure. */
function longest(measure) {
  const all = [...series].filter(([, figures]) => figures[0].measure === measure);
  return d3.greatest(all, ([, figures]) => figures.length)?.[0];
}

function prepareSeries() {
  const choices = d3.sort([...series].filter(([, figures]) => figures.length > 1), ([, figures]) => -figures.length);
  document.getElementById("figures").hidden = !choices.length;
  const byMeasure = d3.group(choices, ([, figures]) => term("statistics.measure", figures[0].measure));
  for (const block of document.querySelectorAll(".series")) {
    const select = h("select", { "aria-label": "Series" }, [...byMeasure].map(([label, all]) =>
      h("optgroup", { label }, all.map(([slug, figures]) => h("option", { value: slug }, `${seriesTitle(slug)} (${figures.length})`)))));
    block.append(h("label", { class: "grow" }, "Series ", select), h("div", { class: "plot" }), h("details", null));
    select.value = longest(block.dataset.measure) ?? choices[0]?.[0];
    select.addEventListener("change", () => drawSeries(block));
  }
}

/** A card asks for its series: the first chart shows it. */
function askForSeries(slug) {
  const select = document.querySelector(".series select");
  if (slug && series.has(slug) && select.value !== slug) select.value = slug;
}

function drawFigures() {
  askForSeries(state.series);
  document.querySelectorAll(".series").forEach(drawSeries);
}

/** Whether a figure says something of a period: a sum does if it ends in it. */
const dated = (s, view) =>
  meets(s, view) && (s.aggregation !== "flow" || s.end == null || s.end <= view.end || lies(s, view));

function drawSeries(block) {
  const slug = block.querySelector("select").value;
  const all = series.get(slug);
  if (!all) return;
  const view = period();
  const inside = all.filter((s) => dated(s, view));
  const shownFigures = inside.length ? inside : all;
  const plot = block.querySelector(".plot");
  const width = Math.max(280, plot.clientWidth);
  const svg = drawing(plot, width, CHART.height, `${seriesTitle(slug)}: ${count(shownFigures.length, "figure")}; the table below says the same`);
  ramps(svg, slug);
  const [x, y] = scales(shownFigures, view.chosen && inside.length ? view : null, width);
  frame(svg, x, y, width, shownFigures[0]);
  // A sum over a period stands at its end; a level, in the middle of the time it is dated to.
  const middle = (s) => x(s.aggregation === "flow" ? (s.end ?? s.start) : ((s.start ?? s.end) + (s.end ?? s.start)) / 2);
  const level = (s) => s.value ?? (s.value_low + s.value_high) / 2;
  const stocks = shownFigures.filter((s) => s.aggregation === "stock" && s.standing === "preferred");
  const path = d3.line(middle, (s) => y(level(s)));
  svg.append("path").attr("class", "trend").attr("d", path(d3.sort(stocks, middle)));
  for (const s of shownFigures) drawFigure(svg, s, x, y, middle(s), level(s));
  roving(svg.node());
  const missing = view.chosen && !inside.length;
  if (missing) svg.append("text").attr("class", "empty").attr("x", width / 2).attr("y", 12).text("None in the chosen period: all are shown");
  drawTable(block.querySelector("details"), shownFigures, view.chosen && inside.length > 0);
}

function scales(figures, view, width) {
  const start = view?.start ?? d3.min(figures, (s) => s.start ?? s.end);
  const end = view?.end ?? d3.max(figures, (s) => s.end ?? s.start);
  const most = d3.max(figures, (s) => Math.max(s.value ?? 0, s.value_high ?? 0, s.value_low ?? 0));
  return [
    d3.scaleUtc([start, end], [CHART.left + 8, width - CHART.right]),
    d3.scaleLinear([0, most * 1.12 || 1], [CHART.height - CHART.bottom, CHART.top]),
  ];
}

function frame(svg, x, y, width, { unit: name }) {
  svg.append("g").attr("class", "axis").attr("aria-hidden", true).attr("transform", `translate(0,${CHART.height - CHART.bottom})`)
    .call(d3.axisBottom(x).ticks(Math.max(2, width / 90)).tickSizeOuter(0));
  const format = y.domain()[1] >= 1e6 ? d3.format("~s") : d3.format(",~r");
  svg.append("g").attr("class", "axis grid").attr("aria-hidden", true).attr("transform", `translate(${CHART.left},0)`)
    .call(d3.axisLeft(y).ticks(6, format).tickFormat((v) => format(v).replace("G", " bn").replace("M", " m")).tickSizeInner(-(width - CHART.left - CHART.right)));
  svg.append("text").attr("class", "unit").attr("x", 2).attr("y", 10).text(term("statistics.unit", name));
}

/** One figure: a dot at a day or a line over a period, and how far its bounds reach. */
function drawFigure(svg, s, x, y, middle, level) {
  const tipText = [upper(s.words), boundWords(s) && upper(boundWords(s)), upper(when(s.date)),
    s.attributed_to && `According to ${s.attributed_to.name ?? s.attributed_to}`,
    s.standing === "preferred" ? null : term("statistics.standing", s.standing)].filter(Boolean).join("\n");
  const a = mark(svg, s, tipText, `figure ${s.standing}`);
  const ramp = (name, from, to) => a.append("rect").attr("class", "ramp").attr("x", middle - 1.5).attr("width", 3)
    .attr("y", Math.min(from, to)).attr("height", Math.abs(to - from)).attr("fill", `url(#ramp-${name}-${s.series})`);
  const tick = (at) => a.append("line").attr("class", "cap").attr("x1", middle - 5).attr("x2", middle + 5).attr("y1", at).attr("y2", at);
  const [low, high] = [s.value_low, s.value_high];
  if (low != null && high != null && low !== high) {
    a.append("rect").attr("class", "bounds").attr("x", middle - 3).attr("width", 6).attr("y", y(high)).attr("height", y(low) - y(high));
    tick(y(low));
    tick(y(high));
  } else if (low == null && high == null) {
    ramp("up", y(level), y(level) - 15);
    ramp("down", y(level), y(level) + 15);
  } else if (high == null) {
    ramp("up", y(level), y(level) - 24);
    a.append("path").attr("class", "arrow").attr("d", `M${middle - 4},${y(level) - 18}l4,-7l4,7`);
  } else if (low == null) {
    ramp("down", y(level), y(level) + 24);
    a.append("path").attr("class", "arrow").attr("d", `M${middle - 4},${y(level) + 18}l4,7l4,-7`);
  }
  const [least, last] = x.range();
  const [from, to] = [s.start, s.end].map((t) => (t == null ? middle : Math.max(least, Math.min(last, x(t)))));
  if (to - from > 12) a.append("line").attr("class", "over").attr("x1", from + 1).attr("x2", to - 1).attr("y1", y(level)).attr("y2", y(level));
  if (s.value == null) a.append("rect").attr("class", "hit").attr("x", middle - 7).attr("width", 14).attr("y", y(high)).attr("height", y(low) - y(high));
  else if (s.standing === "superseded") a.append("path").attr("class", "cross").attr("d", `M${middle - 4},${y(level) - 4}l8,8m0,-8l-8,8`);
  else a.append("circle").attr("cx", middle).attr("cy", y(level)).attr("r", 4.2);
}

/** Ramps from full colour to none, upwards and downwards, for bounds that are open. */
function ramps(svg, slug) {
  const defs = svg.append("defs");
  for (const [name, [first, last]] of [["up", [0.05, 0.8]], ["down", [0.8, 0.05]]]) {
    const gradient = defs.append("linearGradient").attr("id", `ramp-${name}-${slug}`).attr("x1", 0).attr("x2", 0).attr("y1", 0).attr("y2", 1);
    gradient.selectAll("stop").data([first, last]).join("stop").attr("offset", (_, i) => i).attr("class", "ink").attr("stop-opacity", (v) => v);
  }
}

function drawTable(details, figures, open) {
  const wasOpen = details.open;
  const rows = figures.map((s) => h("tr", null,
    h("td", null, upper(when(s.date))), h("td", null, link(s, upper(s.words))),
    h("td", null, s.attributed_to ? named(s.attributed_to) : s.citations[0].source.publisher),
    h("td", null, s.standing === "preferred" ? "" : term("statistics.standing", s.standing))));
  details.replaceChildren(h("summary", null, `As a table (${count(figures.length, "figure")})`),
    h("div", { class: "scroll" }, h("table", null,
      h("thead", null, h("tr", null, ["When", "Figure", "Says who", "Standing"].map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", null, rows))));
  details.open = wasOpen || open;
}

function drawFiguresLegend() {
  const sample = (shape, standing = "preferred") => {
    const svg = d3.create("svg").attr("width", 22).attr("height", 26).attr("aria-hidden", true);
    const a = svg.append("g").attr("class", `mark figure ${standing}`);
    shape(a);
    return svg.node();
  };
  const dot = (a, y = 13) => a.append("circle").attr("cx", 11).attr("cy", y).attr("r", 4.2);
  const entries = [
    [sample(dot), "as stated"],
    [sample(dot, "alternative"), "alternative reading"],
    [sample((a) => a.append("path").attr("class", "cross").attr("d", "M7,9l8,8m0,-8l-8,8"), "superseded"), "corrected later"],
    [sample((a) => { a.append("rect").attr("class", "bounds").attr("x", 8).attr("y", 3).attr("width", 6).attr("height", 20); dot(a); }), "between two bounds"],
    [sample((a) => { a.append("path").attr("class", "arrow").attr("d", "M7,8l4,-7l4,7"); dot(a, 17); }), "at least, more than"],
    [sample((a) => { a.append("path").attr("class", "arrow").attr("d", "M7,18l4,7l4,-7"); dot(a, 9); }), "at most, nearly"],
    [sample((a) => { a.append("line").attr("class", "over").attr("x1", 1).attr("x2", 21).attr("y1", 13).attr("y2", 13); dot(a); }), "over a period"],
  ];
  document.getElementById("figures-legend").replaceChildren(...entries.map(([shape, label]) => h("span", null, shape, label)));
}
