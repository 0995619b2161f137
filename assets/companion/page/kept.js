// What this browser remembers of one list, and nobody else: ticks, and how the page is to look.

const PREFIX = "handrail:";

/** What was kept under a name; null where nothing was, or where nothing may be kept. */
export function kept(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name));
  } catch {
    return null;
  }
}

/** Keep a value; a browser that keeps nothing shows the page all the same. */
export function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Nothing is lost that the page needs.
  }
}

/** Forget everything. */
export function forget() {
  try {
    Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => localStorage.removeItem(key));
  } catch {
    // There was nothing.
  }
}
