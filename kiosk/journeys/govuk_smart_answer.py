"""A GOV.UK "simple smart answer" to a journey: its questions, outcomes, and links."""

from itertools import pairwise

from kiosk.core.errors import ContentError
from kiosk.journeys.fields import BODY, LINE
from kiosk.journeys.govuk_document import SmartAnswerDetails, SmartNode, html_of
from kiosk.journeys.govuk_draft import Draft, link, name_from, screens, shortened
from kiosk.journeys.govuk_html import FoundLink, clean, plain_text
from kiosk.journeys.parse_nodes import MAX_NEXT_STEPS


def write_smart_answer(draft: Draft, details: SmartAnswerDetails) -> None:
    """Write the questions and outcomes of the page into the draft.

    Raises:
        ContentError: it has no questions, or an answer leads to a node that is not there.
    """
    if not details.nodes:
        raise ContentError(
            draft.file,
            0,
            "No journey can be made of this page: it has no questions.",
            "Fetch the page again; if it stays so, write the journey by hand.",
        )
    introduction = plain_text(html_of(details.body))
    draft.does = introduction.text[:BODY]
    draft.note_refused(introduction, "Introduction")
    draft.left_out.extend(
        f"Introduction: the link {each.label} ({each.url})" for each in introduction.links
    )
    nodes = _reachable(draft, details)
    names: dict[str, str] = {}
    for slug in nodes:
        base = name = name_from(slug)
        while name in names.values():
            name = f"{base}-{len(names)}"
        names[slug] = name
    draft.begin = next(iter(names.values()))
    # Names of questions and outcomes stand first, so that no screen added for a link takes one.
    draft.nodes = {name: {} for name in names.values()}
    for slug, node in nodes.items():
        if node.kind == "question":
            _write_question(draft, node, names)
        else:
            _write_outcome(draft, node, names[slug])


def _reachable(draft: Draft, details: SmartAnswerDetails) -> dict[str, SmartNode]:
    """The nodes that a walk can come to, in the page's order; the others are listed."""
    known: dict[str, SmartNode] = {}
    for node in details.nodes:
        if node.slug in known:
            draft.left_out.append(f"A second node {clean(node.slug)}: {clean(node.title)}")
        known.setdefault(node.slug, node)
    reached: set[str] = set()
    waiting = [details.nodes[0].slug]
    while waiting:
        slug = waiting.pop()
        if slug in reached:
            continue
        reached.add(slug)
        if slug not in known:
            raise ContentError(
                draft.file,
                0,
                f"An answer leads to `{clean(slug)}`, and the page has no such node.",
                "Fetch the page again; if it stays so, write the journey by hand.",
            )
        if known[slug].kind == "question":
            waiting.extend(option.next_node for option in known[slug].options or ())
    for slug, node in known.items():
        if slug not in reached:
            draft.left_out.append(f"No answer leads to {clean(slug)}: {clean(node.title)}")
    return {slug: node for slug, node in known.items() if slug in reached}


def _write_question(draft: Draft, node: SmartNode, names: dict[str, str]) -> None:
    name = names[node.slug]
    body = plain_text(html_of(node.body))
    draft.note_refused(body, clean(node.title))
    draft.left_out.extend(
        f"{clean(node.title)}: the link {each.label} ({each.url})" for each in body.links
    )
    options: list[dict[str, str]] = []
    rules: list[dict[str, object]] = []
    for option in node.options or ():
        base = chosen = name_from(option.slug or option.label)
        while any(chosen == other["id"] for other in options):
            chosen = f"{base}-{len(options) + 1}"
        options.append({"id": chosen, "label": shortened(option.label, LINE // 2) or chosen})
        rules.append({"if": {name: chosen}, "go": names[option.next_node]})
    if rules:
        # Every answer has its rule; the last one needs no condition, for nothing else is left.
        del rules[-1]["if"]
    draft.add(name, "choice", node.title, text=body.text, options=options, next=rules)


def _write_outcome(draft: Draft, node: SmartNode, name: str) -> None:
    body = plain_text(html_of(node.body))
    draft.note_refused(body, clean(node.title))
    parts = screens(body)
    steps = [shortened(step, LINE) for step in body.ordered]
    if len(steps) > MAX_NEXT_STEPS:
        draft.left_out.append(
            f"{clean(node.title)}: tick boxes after the first {MAX_NEXT_STEPS}; the text has them."
        )
    if len(parts) <= 1 and len(body.links) <= 1:
        draft.add(
            name,
            "outcome",
            node.title,
            text="".join(parts),
            next_steps=steps[:MAX_NEXT_STEPS],
            link=link(body.links[0].url, body.links[0].label) if body.links else None,
        )
        return
    chain = [name]
    draft.add(name, "information", node.title, text=parts[0] if parts else "")
    for part in parts[1:]:
        chain.append(draft.new_name(f"{name}-more"))
        draft.add(chain[-1], "information", f"More: {node.title}", text=part)
    for found in body.links:
        chain.append(draft.new_name(f"{name}-link"))
        draft.add(
            chain[-1],
            "step",
            _capital(found.label),
            text=_around(found),
            link=link(found.url, _capital(found.label)),
        )
    chain.append(draft.new_name(f"{name}-end"))
    draft.add(
        chain[-1],
        "outcome",
        node.title,
        next_steps=steps[:MAX_NEXT_STEPS]
        or [shortened(_capital(found.label), LINE) for found in body.links[:MAX_NEXT_STEPS]],
        link=link(draft.url, "This page on GOV.UK"),
    )
    for here, following in pairwise(chain):
        draft.nodes[here]["next"] = following


def _around(found: FoundLink) -> str:
    around = shortened(found.around, BODY)
    return around if around.rstrip(".").casefold() != found.label.casefold() else ""


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
