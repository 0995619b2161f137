// A day of an opening time as a calendar file (RFC 5545), made in the browser.

const two = (number) => String(number).padStart(2, "0");
const stamp = (day, time) =>
  `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}T${time.replace(":", "")}00`;
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** The next day of the week, Monday being 0, from tomorrow on. */
export function nextDay(weekday, from) {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + 1);
  while ((day.getDay() + 6) % 7 !== weekday) day.setDate(day.getDate() + 1);
  return day;
}

/** Lines are folded at 75 bytes; letters stay whole. */
function folded(line) {
  const parts = [];
  let part = "";
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 73) {
      parts.push(part);
      [part, bytes] = ["", 0];
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join("\r\n ");
}

/** The text of a calendar file with one appointment. */
export function calendarFile({ title, place, weekday, opens, closes }, now) {
  const day = nextDay(weekday, now);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Handrail//Companion//EN",
    "BEGIN:VEVENT",
    `UID:${stamp(day, opens)}-${weekday}@handrail`,
    `DTSTAMP:${stamp(now, "00:00")}`,
    `DTSTART:${stamp(day, opens)}`,
    `DTEND:${stamp(day, closes)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
