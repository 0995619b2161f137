// The page that the code on a slip opens: it reads what stands after the # and shows the same things again.

import { controls, dress } from "./controls.js";
import { contents, journey, service, wordsIn } from "./data.js";
import { journeyCard } from "./journey.js";
import { forget, keep, kept } from "./kept.js";
import { readFragment } from "./link.js";
import { make, paragraphs, way } from "./parts.js";
import { day, ring, serviceCard } from "./service.js";
import { silence } from "./speech.js";

const main = document.getElementById("list");
const said = document.getElementById("said");
let shown = 0;

async function show() {
  shown += 1;
  const turn = shown;
  main.setAttribute("aria-busy", "true");
  silence();
  await showList(turn);
  if (turn === shown) main.setAttribute("aria-busy", "false");
}

async function showList(turn) {
  const list = readFragment(location.hash);
  dress(list.percent ?? 100);
  const about = await contents();
  const language = kept("language") ?? list.language ?? "en";
  const known = about?.languages.some(([code]) => code === language);
  const words = await wordsIn(known ? language : "en");
  if (turn !== shown) return;
  if (!about || !words) {
    main.replaceChildren(make("h1", {}, "Your list"), make("p", {}, "There is no connection now. Try again when there is one."));
    return;
  }
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = words.title;
  const choose = (code) => {
    keep("language", code);
    show();
  };
  document.getElementById("controls").replaceChildren(...controls(words, about.languages, choose));
  document.getElementById("help").replaceChildren(...help(words, about));
  if (list.state !== "list" || !list.items.length) {
    main.replaceChildren(make("h1", {}, words.title), ...paragraphs(words[list.state] ?? words.empty), place(about, words));
    return;
  }
  const cards = await Promise.all(list.items.map((item) => card(item, about, words)));
  if (turn !== shown) return;
  main.replaceChildren(make("h1", {}, words.title), make("p", {}, words.intro), ...cards, place(about, words));
  said.textContent = words.title;
}

async function card(item, about, words) {
  const found = item.kind === "service" ? await service(item.name, about.bits) : await journey(item.name, words.language);
  if (!found) {
    const told = found === undefined ? words.offline : words.gone;
    return make("article", {}, make("h2", {}, words.missing), make("p", {}, told));
  }
  const title = { lang: found.language ?? "en", dir: found.direction ?? "ltr" };
  const body = item.kind === "service" ? serviceCard(found, words) : journeyCard(found, item.name, item.node, words);
  return make("article", {}, make("h2", title, found.name ?? found.title), body);
}

/** Where the list was made, and how to ring there. */
function place(about, words) {
  if (!about.place.name) return make("p", {});
  const phone = about.place.phone ? ring({ number: about.place.phone }, words) : null;
  return make("article", {}, make("h2", {}, words.place), make("p", { lang: "en", dir: "ltr" }, about.place.name), phone);
}

function help(words, about) {
  const clear = () => {
    forget();
    show();
  };
  return [
    make(
      "details",
      {},
      make("summary", {}, words.helpTitle),
      ...words.help.map(([title, text]) => make("div", {}, make("h3", {}, title), ...paragraphs(text))),
      ...words.helpLinks.map(([label, url]) => make("p", {}, way(url, label))),
    ),
    make("p", { class: "note" }, words.private),
    make("p", { class: "note" }, words.made.replace("%1", day(about.made, words))),
    make("button", { type: "button", id: "forget", click: clear }, words.forget),
  ];
}

addEventListener("hashchange", show);
addEventListener("pagehide", silence);
if ("serviceWorker" in navigator) navigator.serviceWorker.register("sw.js").catch(() => {});
show();
