"""A journey with a page of several moments, for the tests of the live page."""

from pathlib import Path

JOURNEY = """\
id: ask-for-help
topic: your-home
title: Ask for help at home
summary: How to ask Larkhaven Council for help at home.
checked: 2026-11-25
assured: false
sources:
  - url: https://apply.larkhaven.gov.uk/start
    confirms: The form is there.
start: {does: It helps you ask for help., cost: It is free., time: About 5 minutes., have_ready: [Your postcode]}
begin: fill-in
nodes:
  fill-in:
    kind: step
    title: Fill in the form
    link: {url: "https://apply.larkhaven.gov.uk/start", label: Larkhaven's form}
    phone: {number: "01632 960 001", label: Adult care, hours: "Monday to Friday, 9am to 5pm"}
    moments:
      - look_for: A green button at the end of the page.
        press: Start now
        done: {address: apply.larkhaven.gov.uk/start/next}
      - look_for: The words “Your name”.
        press: Continue
        done: {heading: "Tell us more"}
      - look_for: A number to write down.
    next: end
  end:
    kind: outcome
    title: What happens next
    next_steps: [Write down the day you asked.]
    how_long: The council tells you on the phone.
"""


def lay_out(data: Path, settings: str = "") -> None:
    """Put the journey into a data folder, and settings beside it."""
    file = data / "content" / "en" / "journeys" / "ask-for-help.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(JOURNEY, encoding="utf-8")
    (data / "kiosk.toml").write_text(f"[screen]\ndpi = 96\n{settings}", encoding="utf-8")
