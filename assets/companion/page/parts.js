// Elements, made of text and never of markup: nothing that comes from a file or a link is ever read as HTML.

/** An element with attributes and children; a child that is no element is text, and nothing is left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** The address of a plain web page; "" for any other. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return ["https:", "http:"].includes(url.protocol) && !url.username ? url.href : "";
  } catch {
    return "";
  }
}

/** A number as a telephone takes it; "" where it is none. */
export function telephone(text) {
  const digits = String(text).replace("(0)", "").replace(/[\s().-]/g, "");
  return /^\+?[0-9]{3,15}$/.test(digits) ? `tel:${digits}` : "";
}

/** A link that looks like a button, or null where there is no address. */
export function way(address, words, attributes = {}) {
  return address ? make("a", { class: "way", href: address, rel: "noreferrer noopener", ...attributes }, words) : null;
}

/** A text of several paragraphs. */
export const paragraphs = (text) =>
  String(text ?? "").split(/\n\s*\n/).filter((each) => each.trim()).map((each) => make("p", {}, each.trim()));
