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


class TransactionDetails(msgspec.Struct):
    """The details of a page that starts a service."""

    introductory_paragraph: Body | None = None
    transaction_start_link: str | None = None
    will_continue_on: str | None = None
    start_button_text: str | None = None
    what_you_need_to_know: Body | None = None
    other_ways_to_apply: Body | None = None
    more_information: Body | None = None
    downtime_message: str | None = None
    variants: list[dict[str, object]] = []


class LocalTransactionDetails(msgspec.Struct):
    """The details of a page that leads to the council's own page.

    `lgsl_code` and `lgil_code` number the service and the kind of contact in the lists of local
    government (https://standards.esd.org.uk).
    """

    lgsl_code: int
    lgil_code: int | None = None
    service_tiers: list[str] = []
    introduction: Body | None = None
    need_to_know: Body | None = None
    more_information: Body | None = None


class GuidePart(msgspec.Struct):
    """One part of a guide."""

    title: str
    slug: str
    body: Body


class GuideDetails(msgspec.Struct):
    """The details of a guide in parts."""

    parts: list[GuidePart]


def html_of(body: Body | None) -> str:
    """The text of a body, its HTML form where there are several."""
    if body is None or isinstance(body, str):
        return body or ""
    best = sorted(body, key=lambda each: each.content_type != "text/html")
    return best[0].content if best else ""
