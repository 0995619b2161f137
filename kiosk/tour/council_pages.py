"""The pages of Larkhaven Council, which does not exist: a form of many pages, as councils have them."""

from dataclasses import dataclass, field
from html import escape

ROOT = "/help-at-home"
NEEDS = ("Washing and dressing", "Cooking", "Getting about", "Company")
_STYLE = """
body { margin: 0; font: 19px/1.5 Arial, sans-serif; color: #0b0c0c; background: #fff }
header { background: #143d59; color: #fff; padding: 12px 20px; font-weight: bold }
.made-up { background: #f4e9c8; padding: 8px 20px }
main { padding: 16px 20px 60px; max-width: 640px }
h1 { font-size: 1.6em; line-height: 1.2 } label, legend { display: block; font-weight: bold; margin: 16px 0 8px }
input, select { font: inherit; padding: 8px; border: 2px solid #0b0c0c; width: 100%; max-width: 340px;
  box-sizing: border-box }
button, .button { display: inline-block; font: inherit; font-weight: bold; color: #fff; background: #00703c; border: 0;
  padding: 12px 22px; margin: 24px 0; text-decoration: none }
.errors { border: 4px solid #d4351c; padding: 12px 16px } .error { color: #d4351c; font-weight: bold }
dt { font-weight: bold } dd { margin: 0 0 12px }
"""


@dataclass(slots=True)
class Answers:
    """What one visitor has filled in so far."""

    given: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One page of the form: one question."""

    name: str
    heading: str
    hint: str
    missing: str
    kind: str
    after: str


QUESTIONS = (
    Question(
        name="name",
        heading="What is your name?",
        hint="First name and last name.",
        missing="Enter your name",
        kind="text",
        after="phone",
    ),
    Question(
        name="phone",
        heading="What is your phone number?",
        hint="We ring you on it.",
        missing="Enter a phone number",
        kind="tel",
        after="need",
    ),
    Question(
        name="need",
        heading="What do you need help with?",
        hint="Choose the one that matters most.",
        missing="Choose what you need help with",
        kind="list",
        after="check",
    ),
)


def page(title: str, body: str) -> str:
    """A whole page."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_STYLE}</style></head><body><header>Larkhaven Council</header>"
        '<div class="made-up">Larkhaven is made up. Nothing is sent anywhere.</div>'
        f"<main>{body}</main></body></html>"
    )


def start() -> str:
    """The first page."""
    return page(
        "Ask for help at home",
        "<h1>Ask for help at home</h1><p>You can ask for help if you find it hard to manage at home.</p>"
        "<p>It takes about 3 minutes. We ring you within 5 days.</p>"
        f'<form method="post" action="{ROOT}/begin"><button>Start now</button></form>',
    )


def timed_out() -> str:
    """The page of a session that is over."""
    return page(
        "Your session has timed out",
        "<h1>Your session has timed out</h1><p>We have deleted your answers, to keep them safe.</p>"
        f'<p><a class="button" href="{ROOT}">Start again</a></p>',
    )


def ask(question: Question, *, given: str, wrong: bool) -> str:
    """The page of a question, with what is wrong above it."""
    name = question.name
    errors = (
        '<div class="errors"><h2>There is a problem</h2>'
        f'<a href="#{name}">{escape(question.missing)}</a></div>'
        if wrong
        else ""
    )
    error = f'<p class="error">{escape(question.missing)}</p>' if wrong else ""
    if question.kind == "list":
        options = "".join(
            f"<option{' selected' if each == given else ''}>{escape(each)}</option>"
            for each in NEEDS
        )
        box = f'<select id="{name}" name="{name}"><option value="">Choose one</option>{options}</select>'
    else:
        box = (
            f'<input id="{name}" name="{name}" type="{question.kind}" value="{escape(given)}"'
            ' autocomplete="off">'
        )
    title = f"Error: {question.heading}" if wrong else question.heading
    return page(
        title,
        f'{errors}<form method="post" action="{ROOT}/{name}" novalidate>'
        f'<h1><label for="{name}">{escape(question.heading)}</label></h1>'
        f"<p>{escape(question.hint)}</p>{error}{box}<br><button>Continue</button></form>",
    )


def check(answers: Answers) -> str:
    """What was answered, before it is sent."""
    rows = "".join(
        f"<dt>{escape(each.heading)}</dt><dd>{escape(answers.given.get(each.name, ''))}</dd>"
        for each in QUESTIONS
    )
    return page(
        "Check your answers",
        f"<h1>Check your answers</h1><dl>{rows}</dl>"
        f'<form method="post" action="{ROOT}/send"><button>Send</button></form>',
    )


def sent() -> str:
    """The end."""
    return page(
        "We have your request",
        "<h1>We have your request</h1><p>Your number is LH 2026.</p><p>We ring you within 5 days.</p>",
    )
