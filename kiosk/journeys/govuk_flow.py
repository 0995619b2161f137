"""A GOV.UK smart answer flow, taken down as data, to a journey.

A flow lists its nodes: questions with `type`, `options` and `next` (rules of `when` and `goto`, the
first that matches wins), and outcomes. A flow of GOV.UK is a program: rules and texts that are
reckoned cannot be carried over, and are listed for the editor.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from kiosk.core.errors import ContentError
from kiosk.journeys.fields import BODY
from kiosk.journeys.govuk_draft import Draft, link, name_from, screens, shortened
from kiosk.journeys.govuk_html import absolute, clean, plain_text
from kiosk.journeys.parse_questions import MAX_OPTIONS

_LABEL_LENGTH = 150
_OWN_ANSWER = "response"


class FlowOption(msgspec.Struct):
    """One answer."""

    value: str
    label: str
    hint: str | None = None


class FlowRule(msgspec.Struct):
    """Where to go, and when: every test of `when` must hold; none: always."""

    goto: str
    when: list[dict[str, Any]] = []


class FlowNode(msgspec.Struct):
    """A question or an outcome."""

    id: str
    kind: str
    type: str = ""
    title: str = ""
    hint: str | None = None
    body: str | None = None
    preset: str | None = None
    parse: str | None = None
    suffix_label: str | None = None
    next_steps: str | None = None
    options: list[FlowOption] = []
    next: list[FlowRule] = []


class Flow(msgspec.Struct):
    """A whole flow."""

    start: str
    nodes: list[FlowNode]
    slug: str = ""
    url: str | None = None
    title: str = ""


#: Kinds of question by the flow's own names; what is not here is asked as free text.
_KINDS: Mapping[str, str] = {
    "radio": "choice",
    "radio_with_intro": "choice",
    "checkbox_question": "several",
    "country_select": "country",
    "year_question": "year",
    "date_question": "date",
    "money_question": "money",
    "salary_question": "money",
    "postcode_question": "postcode",
    "value_question": "text",
}


def write_flow(draft: Draft, flow: Flow) -> None:
    """Write the questions and outcomes of the flow into the draft.

    Raises:
        ContentError: it has no outcome, or leads to a node that is not there.
    """
    known = {node.id: node for node in flow.nodes}
    names = {each: name_from(each) for each in known}
    if len(set(names.values())) != len(names) or flow.start not in known:
        raise ContentError(
            draft.file, 0, "The flow's nodes cannot be told apart.", "Give each its own id."
        )
    for node in flow.nodes:
        for rule in node.next:
            if rule.goto not in known:
                raise ContentError(
                    draft.file,
                    0,
                    f"`{node.id[:60]}` leads to `{rule.goto[:60]}`, and there is no such node.",
                    "Take the flow down again, or put it right.",
                )
    draft.begin = names[flow.start]
    draft.nodes = {name: {} for name in names.values()}
    for node in flow.nodes:
        if node.kind == "question":
            _question(draft, node, names)
        else:
            _outcome(draft, node, names[node.id])
    _without_unreached(draft)


def _without_unreached(draft: Draft) -> None:
    """Nodes that only a rule led to which could not be carried over are left out, and listed."""
    reached: set[str] = set()
    waiting = [draft.begin]
    while waiting:
        name = waiting.pop()
        if name in reached:
            continue
        reached.add(name)
        following = draft.nodes[name].get("next", ())
        waiting += [following] if isinstance(following, str) else [each["go"] for each in following]
    for name in [each for each in draft.nodes if each not in reached]:
        draft.left_out.append(f"{draft.nodes[name]['title']}: nothing leads to it")
        del draft.nodes[name]


def _question(draft: Draft, node: FlowNode, names: Mapping[str, str]) -> None:
    kind = _KINDS.get(node.type, "")
    if not kind:
        draft.left_out.append(f"{clean(node.title)}: the kind `{node.type}`; it asks for words.")
        kind = "text"
    more: dict[str, Any] = {"text": _text(draft, node)}
    if kind in ("choice", "several"):
        more["options"] = _options(draft, node, several=kind == "several")
    elif kind == "date" and node.preset == "date_of_birth":
        more["limit"] = "past"
    elif kind == "text" and node.parse == "Integer":
        kind, more["minimum"], more["maximum"] = "number", 0, 999_999
        more["unit"] = clean(node.suffix_label or "")
        more["next"] = _rules(draft, node, names)
        _add_number(draft, node, names[node.id], more)
        return
    more["next"] = _rules(draft, node, names)
    draft.add(names[node.id], kind, clean(node.title), **more)


def _add_number(draft: Draft, node: FlowNode, name: str, more: dict[str, Any]) -> None:
    """A number, whose smallest value, 0, `Draft.add` would take for nothing."""
    least = more.pop("minimum")
    draft.add(name, "number", clean(node.title), **more)
    draft.nodes[name]["minimum"] = least


def _text(draft: Draft, node: FlowNode) -> str:
    parts = (plain_text(node.body or ""), plain_text(node.hint or ""))
    for part in parts:
        draft.note_refused(part, clean(node.title))
        draft.left_out.extend(
            f"{clean(node.title)}: the link {each.label} ({each.url})" for each in part.links
        )
    return "\n\n".join(part.text for part in parts if part.text)[:BODY]


def _options(draft: Draft, node: FlowNode, *, several: bool) -> list[dict[str, Any]]:
    options: list[dict[str, Any]] = [
        {"id": name_from(each.value), "label": shortened(each.label, _LABEL_LENGTH)}
        for each in node.options[:MAX_OPTIONS]
    ]
    draft.left_out.extend(
        f"{clean(node.title)}: the answer {clean(each.label)}"
        for each in node.options[MAX_OPTIONS:]
    )
    if several and options and "none" not in {each["id"] for each in options}:
        options.append({"id": "none", "label": "None of these", "exclusive": True})
    return options


def _rules(draft: Draft, node: FlowNode, names: Mapping[str, str]) -> Any:
    rules: list[dict[str, Any]] = []
    for rule in node.next:
        # In a flow "response" is the answer to the question itself.
        tests = [
            {**test, "answer": node.id} if test.get("answer") == _OWN_ANSWER else test
            for test in rule.when
            if not test.get("otherwise")
        ]
        carried = {
            names[str(test["answer"])]: name_from(str(test["value"]))
            for test in tests
            if test.get("op") == "==" and test.get("answer") in names and "value" in test
        }
        if len(carried) != len(tests):
            draft.left_out.append(f"{clean(node.title)}: the rule that leads to {rule.goto[:60]}")
            continue
        go = names[rule.goto]
        rules.append({"if": carried, "go": go} if carried else {"go": go})
    if not rules or "if" in rules[-1]:
        last = node.next[-1].goto if node.next else ""
        if last:
            draft.left_out.append(f"{clean(node.title)}: when no rule matches, it leads to {last}")
            rules.append({"go": names[last]})
    return rules[0]["go"] if len(rules) == 1 else rules


def _outcome(draft: Draft, node: FlowNode, name: str) -> None:
    body = plain_text(node.body or "")
    steps = [clean(line) for line in (node.next_steps or "").splitlines() if clean(line)]
    first, *others = screens(body) or ("",)
    if others or "{value}" in first:
        draft.left_out.append(
            f"{clean(node.title) or name}: words that GOV.UK reckons, or more of them"
        )
    page = absolute(draft.document.base_path or "/")
    draft.add(
        name,
        "outcome",
        clean(node.title) or "What you may get",
        text=first.replace("{value}", ""),
        next_steps=steps,
        link=link(page, "This check on GOV.UK") if page else None,
    )
