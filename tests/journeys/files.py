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
hosts: [signin.account.gov.uk, pay.example.gov.uk/card]
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
    next: retired
  retired:
    kind: yes-no
    title: Have you retired?
    next:
      - if: {not: {retired: "no"}}
        go: since
      - go: savings
  since:
    kind: year
    title: Since which year?
    maximum: 2026
    next: savings
  savings:
    kind: money
    title: What have you saved?
    unit: pounds
    next:
      - if: {any: [{savings: {at_least: 10000}}, {all: [{age: {at_least: 66}}, {pip: "yes"}]}]}
        go: born
      - go: from
  born:
    kind: date
    title: When were you born?
    limit: past
    next:
      - if: {born: {age_at_least: 66}}
        go: from
      - go: ni
  from:
    kind: country
    title: Which country were you born in?
    next:
      - if: {from: [pl, ro]}
        go: ni
      - go: ring
  ni:
    kind: ni-number
    title: What is your National Insurance number?
    next: mobile
  mobile:
    kind: phone
    title: Your phone number?
    next: mail
  mail:
    kind: email
    title: Your e-mail address?
    next: ring
  ring:
    kind: ring
    title: Ring them
    phone: {number: "0800 123 4567", label: The line}
    have_ready: [A pen]
    next: visit
  visit:
    kind: date
    title: When is the visit?
    limit: future
    next: remember
  remember:
    kind: reminder
    title: The visit
    day: visit
    at: "10:30"
    place: At your home
    next: ask
  ask:
    kind: ask
    title: Ask someone here
    say: Please help me with this page.
    next: apply
  apply:
    kind: step
    title: Open the page
    look_for: A green button
    press: Start now
    picture: {file: start-now.svg, alt: A green button that says Start now}
    link: {url: "https://www.gov.uk/made", label: The page}
    phone: {number: "0800 123 4567", label: The line, hours: 9am to 5pm}
    find: {words: lunch club, label: Find a lunch club}
    next: fill
  fill:
    kind: step
    title: Fill in the page
    link: {url: "https://www.gov.uk/made", label: The page}
    moments:
      - look_for: A box for your name
        press: Continue
        done: {address: www.gov.uk/made/age}
      - press: Send
        done: {heading: It is sent}
    next: try
  try:
    kind: practice
    title: A safe place to try
    skill: transacting
    scene: browser
    heading: Join the library
    address: library.example
    lines: [Open until 5pm]
    tasks:
      - {kind: type, id: name, ask: Type a name., label: Your name, example: Mary}
      - {kind: type, id: code, ask: Type the code., label: Code, must_be: [48 29], figures: true, says: It is 48 29.}
      - kind: pick
        id: day
        ask: Choose Tuesday.
        label: Which day?
        options:
          - {id: monday, label: Monday, says: That is Monday.}
          - {id: tuesday, label: Tuesday, right: true}
      - {kind: tick, id: agree, ask: Tick the box., label: I agree}
      - kind: spot
        id: wrong
        ask: Find 2 things that are wrong.
        options:
          - {id: one, label: Hurry, right: true, says: It hurries you.}
          - {id: two, label: Send money, right: true, says: It wants money.}
          - {id: three, label: Hello, says: That is fine.}
      - kind: scroll
        id: town
        ask: Find York.
        shows: A long list.
        options:
          - {id: bath, label: Bath, says: That is Bath.}
          - {id: derby, label: Derby, says: That is Derby.}
          - {id: leeds, label: Leeds, says: That is Leeds.}
          - {id: stoke, label: Stoke, says: That is Stoke.}
          - {id: york, label: York, right: true, says: You found York.}
      - {kind: enlarge, id: house, ask: Make it larger., picture: house, alt: A house with a number}
      - kind: press
        id: send
        ask: Press Submit.
        done: You sent it.
        options:
          - {id: submit, label: Submit, right: true}
          - {id: cancel, label: Cancel, says: Cancel would take it all away. Nothing is lost here.}
    praise: You filled in a form.
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
  retired: {title: Ymddeol?}
  since: {title: Ers pryd?}
  savings: {title: Cynilion?, unit: punt}
  born: {title: Ganwyd?}
  from: {title: O ble?}
  ni: {title: Rhif?}
  mobile: {title: Symudol?}
  mail: {title: E-bost?}
  ring: {title: Ffonio, phone: {label: Llinell}, have_ready: [Beiro]}
  visit: {title: Ymweliad?}
  remember: {title: Cofio, place: Gartref}
  ask: {title: Gofyn, say: Help os gwelwch yn dda.}
  apply:
    title: Agor
    look_for: Botwm gwyrdd
    press: Dechrau nawr
    picture: {alt: Botwm gwyrdd}
    link: {label: Tudalen}
    phone: {label: Llinell, hours: 9 i 5}
    find: {label: Chwilio}
  fill:
    title: Llenwi
    link: {label: Tudalen}
    moments: [{look_for: Blwch, press: Parhau}, {press: Anfon}]
  try:
    title: Lle diogel
    heading: Ymuno
    lines: [Ar agor]
    praise: Fe wnaethoch lenwi ffurflen.
    tasks:
      name: {ask: Teipiwch enw., label: Eich enw, example: Mair}
      code: {ask: Teipiwch y cod., label: Cod, says: 48 29 yw.}
      day:
        ask: Dewiswch.
        label: Pa ddiwrnod?
        options: {monday: {label: Llun, says: Llun yw.}, tuesday: Mawrth}
      agree: {ask: Ticiwch., label: Cytuno}
      wrong:
        ask: Dod o hyd i 2.
        options:
          one: {label: Brysiwch, says: Brys.}
          two: {label: Arian, says: Arian.}
          three: {label: Bore da, says: Iawn.}
      town:
        ask: Efrog.
        shows: Rhestr hir.
        options:
          bath: {label: Caerfaddon, says: Na.}
          derby: {label: Tref Derby, says: Na.}
          leeds: {label: Tref Leeds, says: Na.}
          stoke: {label: Tref Stoke, says: Na.}
          york: {label: Efrog, says: Dyna Efrog.}
      house: {ask: Mwy., alt: Ty}
      send:
        ask: Cyflwyno.
        done: Anfonwyd.
        options: {submit: Cyflwyno, cancel: {label: Canslo, says: Na.}}
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
    write(folder, "en/pictures/start-now.svg", "<svg/>")
    write(folder, "hosts.toml", 'hosts = ["gov.uk"]')
    write(folder, "cy/topics.yaml", "reviewed: false\ntitles: {money: Arian, practice: Ymarfer}\n")
    write(folder, "cy/journeys/made.yaml", WELSH)
    return folder
