// The list: all that is chosen, in words. The drawings show nothing that is not here or on a card.
function listItem(event) {
  const current = state.show === keyOf(event);
  return h("li", null,
    h("a", { href: recordLink(event), class: `row ${familyOf[event.type]}`, "data-record": keyOf(event), "aria-current": current && "true" },
      h("span", { class: "when" }, upper(when(event.date))),
      h("span", { class: "what" }, event.title, event.disputed && h("span", { class: "flag" }, "disputed")),
      h("span", { class: "type" }, typeLabel(event)),
    ),
    h("p", { class: "print-only" }, event.summary));
}

function statisticItem(statistic) {
  return h("li", null, h("a", { href: recordLink(statistic), class: "row neutral", "data-record": keyOf(statistic) },
    h("span", { class: "when" }, upper(when(statistic.date))),
    h("span", { class: "what" }, `${statistic.title}: ${statistic.words}`,
      statistic.standing !== "preferred" && h("span", { class: "flag" }, within(term("statistics.standing", statistic.standing)))),
  ));
}

function group(title, items, make) {
  const many = number.format(items.length);
  // Heard alone, the number would be taken for a part of the year.
  const heard = `${title}: ${many} ${items.length === 1 ? "entry" : "entries"}`;
  return items.length ? [h("h3", { "aria-label": heard }, title, " ", h("span", { class: "n" }, many)), h("ol", null, items.map(make))] : [];
}

function drawList(events, statistics) {
  const view = period();
  const groups = [];
  if (view.chosen) {
    const [inside, across] = [events.filter((e) => lies(e, view)), events.filter((e) => !lies(e, view))];
    groups.push(...group("In this period", inside, listItem));
    groups.push(...group("Lasting longer, or perhaps in this period", across, listItem));
  } else {
    for (const [year, items] of d3.group(events, (e) => (e.date_earliest ?? e.date_latest).slice(0, 4))) {
      groups.push(...group(year, items, listItem));
    }
  }
  groups.push(...group("Figures", statistics, statisticItem));
  if (!groups.length) groups.push(h("p", { class: "empty" }, "Nothing matches. Clear a filter, or choose a longer period."));
  const list = document.getElementById("list");
  const place = list.scrollTop;
  list.replaceChildren(...groups);
  list.scrollTop = place;
}
