"""A page that keeps a marked word everywhere a browser can keep one, and one that looks for it."""

import os
import stat
from pathlib import Path

from kiosk.web.to_page import Type
from tests.siege.case import Case, told
from tests.siege.chronicle import Contact
from tests.siege.listener import Reply
from tests.siege.navigation import script
from tests.siege.siege import Siege

_HOST = "residue.care.test"
#: Larger files are libraries and databases of places, and nothing that a page has made.
_MOST_BYTES = 64 * 1_048_576
_KEEP = """
const keep = async () => {
  document.cookie = 'word=WORD; max-age=999999; secure';
  localStorage.word = 'WORD';
  sessionStorage.word = 'WORD';
  window.name = 'WORD';
  history.pushState(0, '', '?word=WORD');
  const base = await new Promise((done) => {
    const asked = indexedDB.open('WORD', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('WORD');
    asked.onsuccess = () => done(asked.result);
  });
  await new Promise((done) => {
    const change = base.transaction('WORD', 'readwrite');
    change.objectStore('WORD').put('WORD', 'word');
    change.oncomplete = done;
  });
  await (await caches.open('WORD')).put('/kept', new Response('WORD'));
  await navigator.serviceWorker.register('/worker.js?WORD');
  await navigator.serviceWorker.ready;
  await fetch('/cached');
  await new Promise((done) => {
    const signed = new XMLHttpRequest();
    signed.open('GET', '/signed', true, 'word', 'WORD');
    signed.onloadend = done;
    signed.send();
  });
  await navigator.clipboard.writeText('WORD').catch(() => 0);
  document.execCommand('copy');
  tell('kept');
};
"""
_READ = """
(async () => {
  const found = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), window.name];
  found.push((await indexedDB.databases()).map((it) => it.name));
  found.push(await caches.keys());
  found.push((await navigator.serviceWorker.getRegistrations()).map((it) => it.active && it.active.scriptURL));
  found.push(await fetch('/cached', {cache: 'only-if-cached', mode: 'same-origin'}).then((it) => it.text(), () => ''));
  found.push(String(history.length));
  tell('found ' + JSON.stringify(found));
})();
"""


def keep(siege: Siege, word: str) -> None:
    """Have a page keep the word in every way, and type it into a field."""
    page = (
        script(_KEEP.replace("WORD", word))
        + f"<input id=it value={word}><textarea autofocus id=field></textarea>"
        + "<button style='position:fixed;inset:0;top:60%;width:100%' onclick='it.select(); keep()'>Go</button>"
    )
    _run(siege, word, Reply(body=page.encode()), "kept")
    siege.tap(y=40)
    siege.send(Type(text=word))
    assert siege.answers()


def read(siege: Siege) -> str:
    """What a page of the same service finds of an earlier visit."""
    since = siege.chronicle.mark()
    _run(siege, "", Reply(body=script(_READ).encode()), "found")
    said = [each.body.decode() for each in siege.chronicle.of(Contact, since)]
    return next(each for each in said if each.startswith("found "))


def _run(siege: Siege, word: str, page: Reply, done: str) -> None:
    kept = (("Cache-Control", "max-age=999999"),)
    case = Case(
        id="H",
        begin=f"https://{_HOST}/",
        routes={
            f"{_HOST}/": page,
            "/worker.js": Reply(kind="text/javascript", body=b"onfetch = () => 0"),
            "/cached": Reply(kind="text/plain", body=word.encode(), headers=kept),
        },
        act=(_tap_below,) if word else (),
        lands=told(done),
        held=told(done),
        ready=told("painted"),
    )
    assert told(done)(siege.run(case, told(done))), siege.errors()


def _tap_below(siege: Siege) -> None:
    siege.tap(y=250)


def where(word: str, since: float, *folders: Path) -> list[Path]:
    """Every file below that was written since then and has the word in it, in one byte a letter or in two."""
    wanted = (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
    found = []
    for folder in folders:
        for at, _, names in os.walk(folder):
            for name in names:
                path = Path(at) / name
                if word in str(path) or any(each in _content(path, since) for each in wanted):
                    found.append(path)
    return found


def _content(path: Path, since: float) -> bytes:
    try:
        about = path.lstat()
        if stat.S_ISREG(about.st_mode) and about.st_mtime >= since and about.st_size < _MOST_BYTES:
            return path.read_bytes()
    except OSError:
        # It has gone meanwhile, or belongs to somebody else.
        pass
    return b""
