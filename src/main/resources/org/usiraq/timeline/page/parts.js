// Small parts that the others build with. Text only ever becomes text: nothing is parsed as HTML.
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value != null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return element;
}

const kinds = { events: "event", statistics: "figure", actors: "actor", places: "place" };
const tableOf = (record) => Object.keys(kinds).find((table) => byId[table].get(record.id) === record);
const keyOf = (record) => `${kinds[tableOf(record)]}:${record.id}`;
const recordLink = (record) => address({ show: keyOf(record) });
const link = (record, text = record.title ?? record.name) => h("a", { href: recordLink(record), "data-record": keyOf(record) }, text);

/** A link to an actor or place, or its name alone where it has no record. */
const named = (entity) => (entity?.id ? link(entity) : entity);

const rightToLeft = /^(ar|fa|he|ckb|ku-Arab|ur)\b/;
const nameIn = (name) => h("bdi", { lang: name.lang, dir: rightToLeft.test(name.lang) ? "rtl" : "ltr" }, name.text);
const arabic = (entity) => entity.names.filter((name) => rightToLeft.test(name.lang));

const badge = (event) =>
  h("span", { class: `badge ${familyOf[event.type]}`, title: FAMILIES[familyOf[event.type]]?.[0] }, typeLabel(event));

// A box with words beside whatever is pointed at or focused.
const tip = document.getElementById("tip");
function showTip(target) {
  const lines = target.getAttribute("data-tip").split("\n");
  tip.replaceChildren(...lines.map((line, i) => h(i ? "div" : "strong", null, line)));
  tip.hidden = false;
  const at = target.getBoundingClientRect();
  const left = Math.min(at.left + at.width / 2, at.right) - tip.offsetWidth / 2;
  const above = at.top - tip.offsetHeight - 8;
  tip.style.left = `${Math.max(6, Math.min(left, document.documentElement.clientWidth - tip.offsetWidth - 6))}px`;
  tip.style.top = `${above > 4 ? above : at.bottom + 8}px`;
}
for (const [on, off] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
  document.addEventListener(on, (event) => {
    const target = event.target.closest?.("[data-tip]");
    if (target) showTip(target);
  });
  document.addEventListener(off, () => (tip.hidden = true));
}

/** One stop of the tab key for all marks of a drawing; arrow keys go from mark to mark. */
function roving(svg) {
  const marks = () => [...svg.querySelectorAll("a.mark")];
  marks().forEach((mark, i) => mark.setAttribute("tabindex", i ? -1 : 0));
  svg.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const all = marks();
    const next = all[all.indexOf(document.activeElement) + step];
    if (!step || !next) return;
    event.preventDefault();
    all.forEach((mark) => mark.setAttribute("tabindex", mark === next ? 0 : -1));
    next.focus();
  });
}

/** An empty drawing in a container, named for those who do not see it. */
function drawing(container, width, height, label) {
  const svg = d3.create("svg").attr("viewBox", [0, 0, width, height]).attr("width", width).attr("height", height)
    .attr("role", "group").attr("aria-label", label);
  container.replaceChildren(svg.node());
  return svg;
}

/** A mark that leads to a record. */
function mark(parent, record, tipText, className = "") {
  return parent.append("a").attr("class", `mark ${className}`).attr("href", recordLink(record))
    .attr("aria-label", tipText.replaceAll("\n", ". ")).attr("data-tip", tipText)
    .attr("data-record", keyOf(record)).classed("current", state.show === keyOf(record));
}
