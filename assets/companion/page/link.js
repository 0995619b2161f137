// What a link of the kiosk says: the twin of kiosk/takehome/link.py, where the form is described.

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SIZES = [100, 150, 200, 300];
const [VERSION, WITH_CAMPAIGN] = [1, 2];
// The name of a campaign is checked and passed over: this page counts nobody, and tells nobody anything.
const CAMPAIGN = /^[a-z0-9][a-z0-9-]{0,29}$/;
const MOST_ITEMS = 40;
const LONGEST = 2000;

/** Bytes of base 32 without padding, or null. */
function bytesOf(text) {
  const bytes = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return bits < 5 ? bytes : null;
}

/** CRC-32, as zlib counts it. */
export function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const hex = (bytes) => bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** {state: "empty" | "damaged" | "future"}, or {state: "list", items, language, percent}. */
export function readFragment(fragment) {
  const text = fragment.trim().replace(/^#+/, "").toUpperCase();
  if (!text) return { state: "empty" };
  const bytes = text.length <= LONGEST ? bytesOf(text) : null;
  if (!bytes || bytes.length < 4) return { state: "damaged" };
  const body = bytes.slice(0, -3);
  const check = crc32(body).toString(16).padStart(8, "0").slice(0, 6);
  if (hex(bytes.slice(-3)) !== check) return { state: "damaged" };
  if (body[0] > WITH_CAMPAIGN) return { state: "future" };
  return readBody(body) || { state: "damaged" };
}

function readBody(body) {
  if (body.length < 4 || body[0] < VERSION) return null;
  const look = (body[1] << 8) | body[2];
  const [first, second, size] = [look >> 11, (look >> 6) & 31, (look >> 3) & 7];
  const count = body[3];
  if (count > MOST_ITEMS || first > 25 || second > 25 || size >= SIZES.length || look & 7) return null;
  const kinds = body.slice(4, 4 + Math.ceil(count / 8));
  let rest = body.slice(4 + kinds.length);
  const items = [];
  for (let at = 0; at < count; at += 1) {
    const journey = ((kinds[at >> 3] ?? 0) >> (at & 7)) & 1;
    const length = journey ? 7 : 6;
    if (rest.length < length) return null;
    items.push(
      journey
        ? { kind: "journey", name: hex(rest.slice(0, 4)), node: hex(rest.slice(4, 7)) }
        : { kind: "service", name: hex(rest.slice(0, 6)) },
    );
    rest = rest.slice(length);
  }
  if (body[0] === WITH_CAMPAIGN ? !isCampaign(rest) : rest.length) return null;
  const letter = (value) => String.fromCharCode(97 + value);
  return { state: "list", items, language: letter(first) + letter(second), percent: SIZES[size] };
}

const isCampaign = (rest) => rest[0] === rest.length - 1 && CAMPAIGN.test(String.fromCharCode(...rest.slice(1)));
