// Keeps the page, and what it has fetched, for when there is no connection. Asks the network first, so that
// what changed is seen; what was kept answers when nobody else does.

const CACHE = "handrail-1";
const PAGE = ["./", "page/style.css", "page/main.js", "page/controls.js", "page/data.js", "page/journey.js",
  "page/kept.js", "page/link.js", "page/parts.js", "page/service.js", "page/calendar.js", "page/speech.js",
  "page/icon.svg", "page/app.webmanifest", "data/contents.json", "data/words/en.json"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(PAGE)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  const others = (names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(others).then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch {
    return (await cache.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}
