// What people call things: labels of the vocabularies, figures with their hedges, families of event types.
const FAMILIES = {
  violence: ["Violence and accidents", "offensive airstrike missile_attack bombing armed_attack targeted_killing territory_taken mass_violence abuse accident"],
  forces: ["Forces and bases", "deployment withdrawal handover"],
  unrest: ["Protest and justice", "protest riot detention trial execution"],
  politics: ["Politics and law", "office_change institution election legislation policy sanction"],
  diplomacy: ["Diplomacy", "agreement ceasefire talks diplomatic_measure aid relationship"],
  words: ["Words and reports", "statement threat report ceremony"],
};
const familyOf = {};
for (const [family, [, types]] of Object.entries(FAMILIES)) for (const type of types.split(" ")) familyOf[type] = family;

const term = (path, value) => raw.terms[path]?.[value]?.[0] ?? value;
const meaning = (path, value) => raw.terms[path]?.[value]?.[1] ?? value;
const within = (label) => (/^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const typeLabel = (event) => term("events.type", event.type);
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });
const count = (n, one, many = one + "s") => `${number.format(n)} ${n === 1 ? one : many}`;

/** What the bounds of a figure are, in words; null where there are none beyond the figure itself. */
function boundWords(s) {
  if (s.value_low == null && s.value_high == null) return "no bounds stated";
  if (s.value_low === s.value_high) return null;
  if (s.value_high == null) return `${number.format(s.value_low)} or more`;
  if (s.value_low == null) return `${number.format(s.value_high)} or fewer`;
  return `${number.format(s.value_low)} to ${number.format(s.value_high)}`;
}

// How the data itself spells the words of a slug: "us" is "US", "iraq" is "Iraq".
const spelling = new Map();
for (const { title } of tables.statistics) {
  for (const word of title.split(/[^\p{L}]+/u).slice(1)) if (/^\p{Lu}/u.test(word)) spelling.set(plain(word), word);
}
const seriesTitle = (slug) => upper(slug.split("-").map((word) => spelling.get(word) ?? word).join(" "));

// Links, seen from the event they point to.
const INVERSE = {
  caused_by: "Brought about", response_to: "Answered by", part_of: "Consists of", follows: "Followed by", related_to: "Related to",
};
