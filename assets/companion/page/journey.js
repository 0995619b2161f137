// One journey of the list: where it stood, what to do now, and what comes after.

import { kept, keep } from "./kept.js";
import { make, paragraphs, way, webAddress } from "./parts.js";
import { day, own, ring, subtitle } from "./service.js";

const FARTHEST = 20;

/** The card of a journey, from the step that was reached. */
export function journeyCard(journey, name, node, words) {
  const [direction, language] = [journey.direction, journey.language];
  const reached = journey.nodes[node] ? node : journey.begin;
  return make(
    "div",
    { lang: language, dir: direction },
    journey.language === words.language ? null : own(words, make("p", { class: "mark" }, words.english)),
    journey.nodes[node] ? null : paragraphs(journey.summary),
    ...onward(journey, reached).map((each, place) => step(journey, name, each, place, words)),
    journey.ready.length
      ? [subtitle(words.ready, words), make("ul", { class: "plain" }, journey.ready.map((text, at) => tick(text, `${name}:ready:${at}`)))]
      : null,
    own(words, way(webAddress(journey.source), words.source)),
    own(words, make("p", { class: "note" }, words.checked.replace("%1", day(journey.checked, words)))),
    journey.assured ? null : own(words, make("p", { class: "note" }, words.unsure)),
  );
}

/** The step, and those after it up to the next question or the end. */
function onward(journey, from) {
  const found = [];
  for (let name = from; name && journey.nodes[name] && found.length < FARTHEST; name = journey.nodes[name].next) {
    if (found.includes(name)) break;
    found.push(name);
    if (journey.nodes[name].question) break;
  }
  return found;
}

function step(journey, name, id, place, words) {
  const node = journey.nodes[id];
  return make(
    "section",
    { class: "step" },
    place === 0 ? own(words, make("p", { class: "note" }, words.here)) : null,
    node.question ? make("h3", {}, node.title) : tick(node.title, `${name}:${id}`, "h3"),
    node.question ? own(words, make("p", {}, words.question)) : null,
    ...(node.text ?? []).map(block),
    ...(node.moments ?? []).map((moment) => onThePage(moment, words)),
    node.link ? way(webAddress(node.link.url), node.link.label) : null,
    node.phone ? ring(node.phone, words) : null,
    node.say ? make("p", { class: "say" }, node.say) : null,
    node.steps?.length
      ? [subtitle(words.next, words), make("ul", { class: "plain" }, node.steps.map((text, at) => tick(text, `${name}:${id}:${at}`)))]
      : null,
    node.time ? make("p", {}, node.time) : null,
  );
}

/** A paragraph, or a list of points. */
const block = (text) =>
  Array.isArray(text) ? make("ul", {}, text.map((each) => make("li", {}, each))) : make("p", {}, text);

function onThePage(moment, words) {
  return make(
    "div",
    { class: "moment" },
    moment.look ? make("p", {}, make("strong", { lang: words.language }, `${words.look} `), moment.look) : null,
    moment.press ? make("p", {}, make("strong", { lang: words.language }, `${words.press} `), moment.press) : null,
  );
}

/** A line with a box to tick, which this browser remembers. */
function tick(text, name, tag = "li") {
  const box = make("input", { type: "checkbox", id: name, checked: Boolean(kept(name)) });
  box.addEventListener("change", () => keep(name, box.checked || null));
  return make(tag, { class: "tick" }, box, make("label", { for: name }, text));
}
