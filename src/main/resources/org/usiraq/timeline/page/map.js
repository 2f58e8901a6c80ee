// The places of the events that are chosen, on country outlines; what has no coordinates is listed below.
const outlines = read("outlines");
let mapView = "iraq";

const VIEWS = {
  iraq: () => outlines.features.find((f) => f.properties.name === "Iraq"),
  region: () => ({ type: "MultiPoint", coordinates: [[32, 24], [60, 39.5]] }),
  world: () => ({ type: "Sphere" }),
};

function projection(width, height) {
  const make = mapView === "world" ? d3.geoNaturalEarth1() : d3.geoMercator();
  return make.fitExtent([[14, 14], [width - 14, height - 14]], VIEWS[mapView]()).clipExtent([[0, 0], [width, height]]);
}

function drawMap(events) {
  const container = document.getElementById("world");
  const width = Math.max(300, container.clientWidth);
  const height = Math.round(Math.min(mapView === "world" ? width * 0.52 : 520, Math.max(340, width * 0.62)));
  const at = d3.rollup(events.flatMap((e) => e.places.filter((p) => p.id)), (all) => all.length, (p) => p);
  const located = d3.sort([...at].filter(([p]) => p.latitude != null), ([, n]) => -n);
  const svg = drawing(container, width, height, `Map of ${count(located.length, "place")} of the events chosen; each place is a link`);
  const project = projection(width, height);
  const path = d3.geoPath(project);
  svg.append("g").attr("class", "land").attr("aria-hidden", true).selectAll("path").data(outlines.features).join("path")
    .attr("class", (f) => (f.properties.name === "Iraq" ? "home" : null)).attr("d", path);
  drawCountryNames(svg, path, width, height);
  const r = d3.scaleSqrt([0, Math.max(30, d3.max(located, ([, n]) => n) ?? 0)], [2.5, 26]);
  const marks = located.map(([place, n]) => ({ place, n, xy: project([place.longitude, place.latitude]) }))
    .filter(({ xy }) => xy && xy[0] > 0 && xy[0] < width && xy[1] > 0 && xy[1] < height);
  for (const { place, n, xy } of marks) {
    const names = [place.name, ...arabic(place).map((name) => name.text)].join(" · ");
    mark(svg, place, `${names}\n${count(n, "event")}`, place.coordinate_precision === "centroid" ? "spot area" : "spot")
      .append("circle").attr("cx", xy[0]).attr("cy", xy[1]).attr("r", r(n));
  }
  drawPlaceNames(svg, marks, r, width);
  roving(svg.node());
  drawElsewhere([...at], marks);
}

function drawCountryNames(svg, path, width, height) {
  if (mapView === "world") return;
  const named = outlines.features.filter((f) => f.properties.near && f.properties.name !== "Iraq" && path.area(f) > 5000);
  svg.append("g").attr("class", "country").attr("aria-hidden", true).selectAll("text").data(named).join("text")
    .attr("x", (f) => Math.max(50, Math.min(width - 60, path.centroid(f)[0]))).attr("y", (f) => Math.max(20, Math.min(height - 12, path.centroid(f)[1])))
    .text((f) => f.properties.name);
}

/** Names of the places with the most events, as many as find room. */
function drawPlaceNames(svg, marks, r, width) {
  const taken = [];
  const layer = svg.append("g").attr("class", "place-names").attr("aria-hidden", true);
  for (const { place, n, xy } of marks) {
    const long = place.name.length * 6.6;
    for (const [x, anchor] of [[xy[0] + r(n) + 3, "start"], [xy[0] - r(n) - 3, "end"]]) {
      const box = { left: anchor === "start" ? x : x - long, top: xy[1] - 7 };
      const free = box.left > 2 && box.left + long < width &&
        taken.every((t) => t.left > box.left + long || t.left + t.long < box.left || Math.abs(t.top - box.top) > 13);
      if (!free) continue;
      taken.push({ ...box, long });
      layer.append("text").attr("x", x).attr("y", xy[1] + 4).attr("text-anchor", anchor).text(place.name);
      break;
    }
  }
}

function drawElsewhere(at, marks) {
  const drawn = new Set(marks.map(({ place }) => place));
  const rest = d3.sort(at.filter(([place]) => !drawn.has(place)), ([, n]) => -n);
  document.getElementById("elsewhere").replaceChildren(...(rest.length
    ? [h("h3", null, "Beyond this map, or without coordinates"), h("ul", { class: "inline" }, rest.map(([place, n]) => h("li", null, link(place), ` ${n}`)))]
    : []));
}
