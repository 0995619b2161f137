// Text size, colours, language, reading aloud, paper: what stands above the list.

import { keep, kept } from "./kept.js";
import { make } from "./parts.js";
import { canRead, onVoices, read, silence } from "./speech.js";

const SIZES = [100, 125, 150, 200, 300];
// A phone is held half as far from the eyes as the kiosk stands.
const FROM_KIOSK = { 100: 100, 150: 125, 200: 150, 300: 200 };
const LOOKS = ["light", "dark", "yellow"];
const root = document.documentElement;

/** Show the page in a size and in the colours that were chosen here before. */
export function dress(percent) {
  const size = kept("size") ?? FROM_KIOSK[percent];
  root.dataset.size = SIZES.includes(size) ? size : 100;
  root.dataset.look = LOOKS.includes(kept("look")) ? kept("look") : "";
}

function size(by) {
  const at = SIZES.indexOf(Number(root.dataset.size)) + by;
  root.dataset.size = SIZES[Math.max(0, Math.min(SIZES.length - 1, at))];
  keep("size", Number(root.dataset.size));
}

function colours() {
  const at = LOOKS.indexOf(root.dataset.look || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
  root.dataset.look = LOOKS[(at + 1) % LOOKS.length];
  keep("look", root.dataset.look);
}

/** The controls, in the words of a language; `choose` is called with another one. */
export function controls(words, languages, choose) {
  const button = (text, click, more = {}) => make("button", { type: "button", click, ...more }, text);
  const reader = button(words.read, () => toggle(reader, words), { id: "read" });
  const showReader = () => {
    reader.hidden = !canRead(words.language);
  };
  showReader();
  onVoices(showReader);
  const select = make(
    "select",
    { id: "language", change: (event) => choose(event.target.value) },
    languages.map(([code, name]) => make("option", { value: code, lang: code, selected: code === words.language }, name)),
  );
  return [
    button(words.smaller, () => size(-1), { id: "smaller" }),
    button(words.bigger, () => size(1), { id: "bigger" }),
    button(words.colours, colours, { id: "colours" }),
    reader,
    button(words.print, () => print(), { id: "print" }),
    make("span", { class: "choose" }, make("label", { for: "language" }, words.choose), select),
  ];
}

function toggle(button, words) {
  const reading = button.dataset.reading === "yes";
  const done = () => {
    button.dataset.reading = "";
    button.textContent = words.read;
  };
  if (reading) {
    silence();
    done();
    return;
  }
  button.dataset.reading = "yes";
  button.textContent = words.stop;
  read(document.querySelectorAll("main h1, main h2, main h3, main p, main li, main a.way"), done);
}
