"""A page of GOV.UK, as its content API gives it, to a journey file for an editor to go over."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId, TopicId
from kiosk.journeys.govuk_document import (
    Document,
    GuideDetails,
    LocalTransactionDetails,
    SmartAnswerDetails,
    StepByStepDetails,
    TransactionDetails,
)
from kiosk.journeys.govuk_draft import Draft
from kiosk.journeys.govuk_flow import Flow, write_flow
from kiosk.journeys.govuk_pages import write_guide, write_local_transaction, write_transaction
from kiosk.journeys.govuk_smart_answer import write_smart_answer
from kiosk.journeys.govuk_step_by_step import write_steps
from kiosk.journeys.parse import parse_journey
from kiosk.journeys.yaml_files import parse

MAX_DOCUMENT_BYTES = 5_000_000
#: The kinds of page that can be imported, by their schema.
KINDS = ("step_by_step_nav", "simple_smart_answer", "transaction", "local_transaction", "guide")
NO_TOPIC = TopicId("imported")

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """A journey file made from a page.

    Attributes:
        yaml_text: the file, which has no errors in it; to be saved as `journey_id`.yaml.
        left_out: what could not be carried over, in words for an editor.
    """

    yaml_text: str
    journey_id: JourneyId
    left_out: tuple[str, ...]


def import_govuk(
    document: bytes, source: str, *, checked: date | None = None, topic: TopicId = NO_TOPIC
) -> Imported:
    """Make a journey file of a page of one of the kinds in `KINDS`, or of a smart answer flow.

    Args:
        document: the JSON of https://www.gov.uk/api/content/<path>, or a flow (`govuk_flow`).
        source: the file or address it came from, for messages.
        checked: the day to write as the day the facts were checked; today when left out.
        topic: the topic to put it under.

    Raises:
        ContentError: it is no such page, or one that no journey can be made of.
    """
    file = Path(source.rstrip("/").rsplit("/", 1)[-1] or "page")
    if len(document) > MAX_DOCUMENT_BYTES:
        raise ContentError(
            file, 0, f"The page is larger than {MAX_DOCUMENT_BYTES:,} bytes.", "Is it a page?"
        )
    flow = _flow(document)
    page = _as_page(flow) if flow else _decode(document, Document, file)
    draft = Draft(document=page, checked=checked or date.today(), topic=topic, file=file)
    if flow:
        write_flow(draft, flow)
    else:
        _write(draft, page, file)
    if page.locale not in (None, "en"):
        draft.left_out.append(f"The language: the page is not in English but in `{page.locale}`.")
    if page.withdrawn_notice:
        draft.left_out.append("The notice that GOV.UK has withdrawn this page: do not publish it.")
    text = draft.yaml()
    _prove(text, draft.id, file)
    return Imported(yaml_text=text, journey_id=draft.id, left_out=tuple(draft.left_out))


def _write(draft: Draft, page: Document, file: Path) -> None:
    kind = page.schema_name or page.document_type
    match kind:
        case "step_by_step_nav":
            write_steps(draft, _decode(page.details, StepByStepDetails, file))
        case "simple_smart_answer":
            write_smart_answer(draft, _decode(page.details, SmartAnswerDetails, file))
        case "transaction":
            write_transaction(draft, _decode(page.details, TransactionDetails, file))
        case "local_transaction":
            write_local_transaction(draft, _decode(page.details, LocalTransactionDetails, file))
        case "guide":
            write_guide(draft, _decode(page.details, GuideDetails, file))
        case _:
            raise ContentError(
                file,
                0,
                f"A page of the kind `{kind[:60]}` cannot be imported.",
                f"Import a page of one of the kinds {', '.join(KINDS)}.",
            )


def _flow(document: bytes) -> Flow | None:
    """The flow that a document is, or None where it is none."""
    try:
        return msgspec.json.decode(document, type=Flow)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        return None


def _as_page(flow: Flow) -> Document:
    """What a flow says of the page that it answers on."""
    slug = flow.slug or (flow.url or "").rstrip("/").rsplit("/", 1)[-1]
    words = flow.title or slug.replace("-", " ").replace("_", " ").strip() or "Smart answer"
    return Document(
        title=words[:1].upper() + words[1:],
        details=msgspec.Raw(b"{}"),
        base_path=f"/{slug}" if slug else "",
    )


def _decode(raw: bytes | msgspec.Raw, kind: type[T], file: Path) -> T:
    try:
        return msgspec.json.decode(raw, type=kind)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise ContentError(
            file,
            0,
            f"This is not a page of GOV.UK's content API: {str(error)[:200]}.",
            "Fetch it from https://www.gov.uk/api/content/ and the page's path.",
        ) from error


def _prove(text: str, journey_id: JourneyId, file: Path) -> None:
    """Read the file back as the kiosk will, so that what is handed out can be walked."""
    name = Path(f"{journey_id}.yaml")
    parsed = parse_journey(parse(text.encode(), name), name)
    faults = (*parsed.faults, *parsed.blemishes)
    if faults:
        raise ContentError(
            file,
            0,
            f"No journey can be made of this page: {faults[0].problem}",
            "Write it by hand; the page may hold a loop, or a question without answers.",
        )
