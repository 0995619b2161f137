"""A journey file for tests, and folders laid out as content folders are."""

from pathlib import Path

GOOD = """\
id: made
topic: money
title: Made for tests
summary: A short journey.
checked: 2026-11-24
assured: false
sources:
  - url: https://www.gov.uk/made
    confirms: Nothing.
    page_date: 2025-03-01
start:
  does: It shows how a file is read.
  cost: Free.
  time: One minute.
  have_ready:
    - A pen
begin: pip
nodes:
  pip:
    kind: choice
    title: Do you get PIP?
    text: |
      A paragraph.

      - a point
    options:
      - id: "yes"
        label: Yes
      - id: unsure
        label: I don't know
        hint: That is fine.
    next:
      - if: {pip: "yes"}
        go: age
      - go: needs
  needs:
    kind: several
    title: What is hard?
    options:
      - {id: walking, label: Walking}
      - {id: stairs, label: Stairs}
      - {id: none, label: None of these, exclusive: true}
    next:
      - if: {needs: [walking, stairs], pip: unsure}
        go: age
      - go: home
  age:
    kind: number
    title: How old are you?
    minimum: 0
    maximum: 120
    unit: years
    next:
      - if: {age: {at_least: 66, below: 100}}
        go: home
      - go: tell
  home:
    kind: postcode
    title: What is your postcode?
    next: info
  tell:
    kind: text
    title: Tell us more
    next: info
  info:
    kind: information
    title: Good to know
    next: apply
  apply:
    kind: step
    title: Open the page
    link: {url: "https://www.gov.uk/made", label: The page}
    phone: {number: "0800 123 4567", label: The line, hours: 9am to 5pm}
    find: {words: lunch club, label: Find a lunch club}
    next: done
  done:
    kind: outcome
    title: You are done
    next_steps:
      - We write to you.
    how_long: It takes 2 weeks.
"""

TOPICS = """\
- {id: money, door: online, icon: money, title: Money}
- {id: practice, door: learn, icon: learn, title: Practice}
"""

WELSH = """\
translates: made
reviewed: false
title: Gwnaed
summary: Taith fer.
start: {does: Dangos., cost: Am ddim., time: Un funud., have_ready: [Beiro]}
nodes:
  pip:
    title: PIP?
    text: Paragraff.
    options: {"yes": Ydw, unsure: {label: Wn i ddim, hint: Iawn.}}
  needs: {title: Beth?, options: {walking: Cerdded, stairs: Grisiau, none: Dim un}}
  age: {title: Oed?, unit: oed}
  home: {title: Cod post?}
  tell: {title: Dywedwch}
  info: {title: Da gwybod}
  apply:
    title: Agor
    link: {label: Tudalen}
    phone: {label: Llinell, hours: 9 i 5}
    find: {label: Chwilio}
  done: {title: Gorffen, next_steps: [Ysgrifennwn.], how_long: 2 wythnos.}
"""


def write(folder: Path, name: str, text: str) -> Path:
    """Write a file below the folder, with the folders it needs."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def content(folder: Path) -> Path:
    """A content folder with one journey, in English and Welsh."""
    write(folder, "en/topics.yaml", TOPICS)
    write(folder, "en/journeys/made.yaml", GOOD)
    write(folder, "cy/topics.yaml", "reviewed: false\ntitles: {money: Arian, practice: Ymarfer}\n")
    write(folder, "cy/journeys/made.yaml", WELSH)
    return folder
