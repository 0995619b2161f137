"""A page of GOV.UK, as its content API gives it, to a journey file for an editor to go over."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId, TopicId
from kiosk.journeys.govuk_document import Document, SmartAnswerDetails, StepByStepDetails
from kiosk.journeys.govuk_draft import Draft
from kiosk.journeys.govuk_smart_answer import write_smart_answer
from kiosk.journeys.govuk_step_by_step import write_steps
from kiosk.journeys.parse import parse_journey
from kiosk.journeys.yaml_files import parse

MAX_DOCUMENT_BYTES = 5_000_000
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
    """Make a journey file of a `step_by_step_nav` or `simple_smart_answer` page.

    Args:
        document: the JSON of https://www.gov.uk/api/content/<path>.
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
    page = _decode(document, Document, file)
    draft = Draft(document=page, checked=checked or date.today(), topic=topic, file=file)
    match page.schema_name or page.document_type:
        case "step_by_step_nav":
            write_steps(draft, _decode(page.details, StepByStepDetails, file))
        case "simple_smart_answer":
            write_smart_answer(draft, _decode(page.details, SmartAnswerDetails, file))
        case other:
            raise ContentError(
                file,
                0,
                f"A page of the kind `{other[:60]}` cannot be imported.",
                "Import a step_by_step_nav or a simple_smart_answer.",
            )
    if page.locale not in (None, "en"):
        draft.left_out.append(f"The language: the page is not in English but in `{page.locale}`.")
    if page.withdrawn_notice:
        draft.left_out.append("The notice that GOV.UK has withdrawn this page: do not publish it.")
    text = draft.yaml()
    _prove(text, draft.id, file)
    return Imported(yaml_text=text, journey_id=draft.id, left_out=tuple(draft.left_out))


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
