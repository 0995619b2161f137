"""How every kiosk is, as one page for a browser or a printer: a file by itself that asks nobody for anything."""

from datetime import datetime
from html import escape

from kiosk.fleet.report.kiosks import KioskState
from kiosk.ui.staff_room.fleet.words import URGENT, KioskWords, kiosk_words, summary_words
from kiosk.ui.words import translate
from kiosk.ui.words.times import day_words

_STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --ground: #fff; --line: #767676; --wash: #fff1d6; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --ground: #16181d; --line: #9a9a9a; --wash: #3d3115; } }
@media print { :root { --ink: #000; --ground: #fff; --line: #767676; --wash: #fff; } }
body { font: 18px/1.4 "Atkinson Hyperlegible Next", Verdana, sans-serif; color: var(--ink); background: var(--ground);
  margin: 1.5rem auto; max-width: 80rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: .5rem .6rem; text-align: start; vertical-align: top; }
th { font-weight: 700; }
thead th { border-top: 0; }
tr { break-inside: avoid; }
tbody th p { font-weight: 400; margin: 0; }
td p { margin: 0 0 .2rem; }
.urgent td:first-of-type { background: var(--wash); border-inline-start: .4rem solid; }
.urgent td:first-of-type p:first-child { font-weight: 700; }
@media (max-width: 60rem) { thead { position: absolute; left: -200vw; }
  tr, th, td { display: block; border: 0; padding: .1rem 0; }
  tbody tr { border-top: 1px solid var(--line); padding: .7rem 0; }
  .urgent td:first-of-type { padding-inline-start: .6rem; }
  td[data-of]::before { content: attr(data-of) ": "; font-weight: 700; } }
"""


def health_page(states: tuple[KioskState, ...], now: datetime, code: str) -> str:
    """The page, in the words in force.

    Args:
        states: in the order in which they stand.
        now: UTC, without a zone.
        code: of the language.
    """
    title = translate("Fleet", "How the kiosks are")
    told = [(each, kiosk_words(each, now, code)) for each in states]
    names = list(dict.fromkeys(what for _, words in told for what, _ in words.facts))
    heads = [translate("Fleet", "Kiosk"), translate("Fleet", "What it needs"), *names]
    lines = [
        _line(words, names, urgent=any(need in URGENT for need in state.needs))
        for state, words in told
    ]
    return "".join(
        (
            f'<!doctype html><html lang="{code}"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
            f"<h1>{escape(title)}</h1><p>{escape(day_words(now.date(), code))}</p>",
            f"<p><strong>{escape(summary_words(states))}</strong></p><table><thead><tr>",
            *(f'<th scope="col">{escape(each)}</th>' for each in heads),
            "</tr></thead><tbody>",
            *lines,
            "</tbody></table></body></html>\n",
        )
    )


def _line(words: KioskWords, names: list[str], *, urgent: bool) -> str:
    facts = dict(words.facts)
    nothing = translate("Fleet", "Nothing: all is well.")
    needs = "".join(f"<p>{escape(each)}</p>" for each in words.needs or (nothing,))
    cells = "".join(
        f'<td data-of="{escape(each)}">{escape(facts.get(each, "–"))}</td>' for each in names
    )
    return (
        f"<tr{' class=urgent' if urgent else ''}>"
        f'<th scope="row">{escape(words.name)}<p>{escape(words.site)}</p></th><td>{needs}</td>{cells}</tr>'
    )
