"""The parts of a GOV.UK content document that we read; all others are passed over.

The shapes are those of https://github.com/alphagov/publishing-api/tree/main/content_schemas.
"""

import msgspec


class Document(msgspec.Struct):
    """What every document has; its details are decoded once its schema is known."""

    title: str
    details: msgspec.Raw
    schema_name: str = ""
    document_type: str = ""
    base_path: str = ""
    description: str | None = None
    locale: str | None = "en"
    public_updated_at: str | None = None
    withdrawn_notice: dict[str, object] | None = None


class Rendering(msgspec.Struct):
    """A text in one of the forms it is published in."""

    content: str
    content_type: str = "text/html"


Body = str | list[Rendering]


class ListItem(msgspec.Struct):
    """A link, or words alone; `context` is a short note such as "£34"."""

    text: str
    href: str | None = None
    context: str | None = None


class Content(msgspec.Struct):
    """A paragraph, a heading or a list of a step."""

    type: str
    text: str | None = None
    style: str | None = None
    contents: list[ListItem] | None = None


class StepOfNav(msgspec.Struct):
    """One step; `logic` is "and" or "or" when it stands beside the step before it."""

    title: str
    contents: list[Content] = []
    logic: str | None = None
    optional: bool | None = None


class StepNav(msgspec.Struct):
    """The steps of a step by step page."""

    title: str
    steps: list[StepOfNav]
    introduction: Body = ""


class StepByStepDetails(msgspec.Struct):
    """The details of a step by step page."""

    step_by_step_nav: StepNav


class SmartOption(msgspec.Struct):
    """One answer and where it leads."""

    label: str
    next_node: str
    slug: str = ""


class SmartNode(msgspec.Struct):
    """A question or an outcome."""

    kind: str
    slug: str
    title: str
    body: Body | None = None
    options: list[SmartOption] | None = None


class SmartAnswerDetails(msgspec.Struct):
    """The details of a simple smart answer."""

    nodes: list[SmartNode]
    body: Body | None = None


def html_of(body: Body | None) -> str:
    """The text of a body, its HTML form where there are several."""
    if body is None or isinstance(body, str):
        return body or ""
    best = sorted(body, key=lambda each: each.content_type != "text/html")
    return best[0].content if best else ""
