// One service of the list.

import { calendarFile } from "./calendar.js";
import { make, paragraphs, telephone, way, webAddress } from "./parts.js";

/** The card of a service. */
export function serviceCard(service, words) {
  return make(
    "div",
    { lang: "en", dir: "ltr" },
    service.sample ? own(words, make("p", { class: "mark" }, words.sample)) : null,
    service.organisation && service.organisation !== service.name ? make("p", {}, service.organisation) : null,
    paragraphs(service.description),
    ...(service.phones ?? []).map((phone) => ring(phone, words)),
    ...(service.places ?? []).map((place) => where(place, words)),
    hours(service, words),
    fact(words.cost, service.fees, words),
    fact(words.for, service.eligibility, words),
    fact(words.how, service.how, words),
    service.bring?.length ? [subtitle(words.bring, words), make("ul", {}, service.bring.map((each) => make("li", {}, each)))] : null,
    own(words, way(webAddress(service.url), words.website)),
    own(words, service.email ? way(`mailto:${service.email}`, words.email.replace("%1", service.email)) : null),
    service.checked ? own(words, make("p", { class: "note" }, words.checked.replace("%1", day(service.checked, words)))) : null,
  );
}

/** A part in the language of the page within one of another language. */
export const own = (words, child) => child && make("div", { lang: words.language, dir: words.direction }, child);

export const subtitle = (text, words) => make("h3", { lang: words.language, dir: words.direction }, text);

function fact(name, text, words) {
  return text ? [subtitle(name, words), ...paragraphs(text)] : null;
}

/** A number, large, that rings. */
export function ring(phone, words) {
  const address = telephone(phone.number);
  const shown = make("bdi", { class: "number", dir: "ltr" }, phone.number);
  return make(
    "div",
    { class: "ring" },
    phone.label ? make("p", {}, phone.label) : null,
    address
      ? make("a", { class: "way", href: address, lang: words.language, dir: words.direction }, `${words.ring} `, shown)
      : make("p", {}, shown),
    phone.hours ? make("p", {}, phone.hours) : null,
  );
}

function where(place, words) {
  const goal = place.point ? place.point.join(",") : place.address;
  const map = `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(goal)}`;
  return make(
    "div",
    {},
    subtitle(words.where, words),
    make("p", {}, place.address),
    own(words, goal ? way(map, words.directions, { class: "way map" }) : null),
  );
}

function hours(service, words) {
  const week = service.week ?? [];
  if (!week.length && !service.times?.length) return null;
  const rows = runs(week).map(({ first, last, spans }) =>
    make(
      "li",
      {},
      `${daysOf(first, last, words)}: ${spans.map(([opens, closes]) => span(opens, closes, words)).join(", ")}`,
      // What is open on most days is no appointment.
      first === last
        ? make(
            "button",
            { type: "button", class: "small", click: () => offer(service, first, spans[0]) },
            words.calendar.replace("%1", words.days[first]),
          )
        : null,
    ),
  );
  return [
    subtitle(words.open, words),
    own(words, rows.length ? make("ul", { class: "plain" }, rows) : null),
    ...(service.times ?? []).map((each) => make("p", {}, each)),
  ];
}

/** Days one after the other with the same hours, as one. */
function runs(week) {
  const found = [];
  for (const [weekday, spans] of week) {
    const last = found.at(-1);
    const same = last && last.last + 1 === weekday && JSON.stringify(last.spans) === JSON.stringify(spans);
    if (same) last.last = weekday;
    else if (spans.length) found.push({ first: weekday, last: weekday, spans });
  }
  return found;
}

function daysOf(first, last, words) {
  const said =
    first === last ? words.days[first] : words.week.replace("%1", words.days[first]).replace("%2", words.days[last]);
  // A line begins with a capital where the days of the language have none.
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function span(opens, closes, words) {
  if (opens === "00:00" && closes >= "23:59") return words.always;
  return words.to.replace("%1", words.clock[opens] ?? opens).replace("%2", words.clock[closes] ?? closes);
}

function offer(service, weekday, [opens, closes]) {
  const place = service.places?.[0]?.address ?? "";
  const text = calendarFile({ title: service.name, place, weekday, opens, closes }, new Date());
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  make("a", { href: address, download: "handrail.ics" }).click();
  URL.revokeObjectURL(address);
}

/** A day as it is said in the language of the page: the kiosk's own words, for browsers lack some languages. */
export function day(text, words) {
  const [year, month, date] = String(text).split("-").map(Number);
  return words.months?.[month - 1] ? `${date} ${words.months[month - 1]} ${year}` : text;
}
