"""A GOV.UK "step by step" page to a journey: steps in order, each link on a screen of its own."""

import re
from itertools import pairwise

from kiosk.journeys.fields import BODY, LINE
from kiosk.journeys.govuk_document import Content, ListItem, StepByStepDetails, StepOfNav, html_of
from kiosk.journeys.govuk_draft import Draft, link, shortened
from kiosk.journeys.govuk_html import absolute, clean, plain_text
from kiosk.journeys.parse_nodes import MAX_NEXT_STEPS

_MONEY = re.compile(r"£[0-9][0-9,]*(?:\.[0-9]{2})?(?: to £[0-9][0-9,]*(?:\.[0-9]{2})?)?")
_BESIDE = {
    "or": "Do this, or the step before it.",
    "and": "You can do this at the same time as the step before it.",
}
_STYLES = {
    "optional": "You do not have to do this.",
    "choice": "Choose what fits you.",
}


def write_steps(draft: Draft, details: StepByStepDetails) -> None:
    """Write the steps of the page into the draft."""
    nav = details.step_by_step_nav
    introduction = plain_text(html_of(nav.introduction))
    draft.does = introduction.text[:BODY]
    draft.note_refused(introduction, "Introduction")
    draft.left_out.extend(
        f"Introduction: the link {each.label} ({each.url})" for each in introduction.links
    )
    for step in nav.steps:
        _write_step(draft, step)
    draft.cost = _cost(nav.steps) or draft.cost
    titles = [shortened(step.title, LINE) for step in nav.steps if clean(step.title)]
    if len(titles) > MAX_NEXT_STEPS:
        draft.left_out.append(
            f"End: {len(titles) - MAX_NEXT_STEPS} of {len(titles)} titles, for the slip holds "
            f"{MAX_NEXT_STEPS}."
        )
    end = draft.new_name("all-steps")
    draft.add(
        end,
        "outcome",
        "These are all the steps",
        text="Take the list home and do one step at a time.",
        next_steps=titles[:MAX_NEXT_STEPS],
        link=link(draft.url, "All the steps on GOV.UK"),
    )
    names = list(draft.nodes)
    draft.begin = names[0]
    for name, following in pairwise(names):
        draft.nodes[name]["next"] = following


def _write_step(draft: Draft, step: StepOfNav) -> None:
    lines: list[str] = []
    if step.logic in _BESIDE:
        lines.append(_BESIDE[step.logic])
    if step.optional:
        lines.append(_STYLES["optional"])
    links: list[tuple[ListItem, str]] = []
    for content in step.contents:
        lines += _words(content)
        for item in content.contents or ():
            url = absolute(item.href) if item.href else None
            if url:
                links.append((item, url))
            else:
                lines.append(f"- {_label(item)}")
                if item.href:
                    draft.left_out.append(
                        f"{clean(step.title)}: the link {clean(item.text)} "
                        f"({clean(item.href)[:200]})"
                    )
    title = f"Or: {step.title}" if step.logic == "or" else step.title
    text = _text(lines)
    if not links:
        draft.add(draft.new_name(step.title), "information", title, text=text)
        return
    first, url = links[0]
    if _label(first) != clean(first.text):
        text = f"{text}\n\n{_label(first)}".strip()
    draft.add(
        draft.new_name(step.title), "step", title, text=text, link=link(url, clean(first.text))
    )
    for item, url in links[1:]:
        context = f"{clean(item.context)}." if item.context and clean(item.context) else ""
        draft.add(
            draft.new_name(item.text),
            "step",
            item.text,
            text=f"This is part of: {shortened(step.title, LINE)}. {context}".strip(),
            link=link(url, clean(item.text)),
        )


def _words(content: Content) -> list[str]:
    found = [clean(content.text)] if content.text and clean(content.text) else []
    if content.style in _STYLES:
        found.append(_STYLES[content.style])
    return found


def _label(item: ListItem) -> str:
    label = clean(item.text)
    context = clean(item.context or "")
    return f"{label}: {context}" if context else label


def _text(lines: list[str]) -> str:
    text = ""
    previous_point = False
    for line in lines:
        point = line.startswith("- ")
        if line.strip("- "):
            gap = "\n" if point and previous_point else "\n\n"
            text += (gap if text else "") + line
            previous_point = point
    return text[:BODY]


def _cost(steps: list[StepOfNav]) -> str:
    items = (item for step in steps for content in step.contents for item in content.contents or ())
    prices = [price for item in items for price in _MONEY.findall(item.context or "")]
    if not prices:
        return ""
    return shortened(f"The page names these costs: {', '.join(dict.fromkeys(prices))}.", LINE)
