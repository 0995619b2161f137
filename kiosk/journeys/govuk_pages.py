"""GOV.UK pages that start a service, lead to the council's page, or guide in parts, to journeys."""

from itertools import pairwise

from kiosk.core.errors import ContentError
from kiosk.journeys.fields import BODY
from kiosk.journeys.govuk_document import (
    Body,
    GuideDetails,
    LocalTransactionDetails,
    TransactionDetails,
    html_of,
)
from kiosk.journeys.govuk_draft import Draft, link, screens
from kiosk.journeys.govuk_html import absolute, clean, plain_text


def write_transaction(draft: Draft, details: TransactionDetails) -> None:
    """Write a page that starts a service: what to know, the start, other ways, and more."""
    _introduce(draft, details.introductory_paragraph)
    _tell(draft, "What you need to know", details.what_you_need_to_know)
    start = absolute(details.transaction_start_link or "")
    where = clean(details.will_continue_on or "")
    if start:
        label = clean(details.start_button_text or "") or "Start now"
        draft.add(
            draft.new_name("start-now"),
            "step",
            clean(draft.document.title),
            text=f"You go on at {where}." if where else "",
            link=link(start, label),
        )
    elif details.transaction_start_link:
        draft.left_out.append(f"The start: the link {clean(details.transaction_start_link)[:200]}")
    _tell(draft, "Other ways to do this", details.other_ways_to_apply)
    _tell(draft, "More about this", details.more_information)
    if details.downtime_message:
        draft.left_out.append(f"The notice about downtime: {clean(details.downtime_message)}")
    draft.left_out.extend(
        f"The variant {clean(str(each.get('title', '')))[:200]}" for each in details.variants
    )
    _finish(draft)


def write_local_transaction(draft: Draft, details: LocalTransactionDetails) -> None:
    """Write a page that asks for a postcode and leads to the council's own page.

    Which page that is GOV.UK knows: the journey leads there by GOV.UK, and a local variant lays the
    council's own link over it.
    """
    _introduce(draft, details.introduction)
    _tell(draft, "What you need to know", details.need_to_know)
    draft.add(
        draft.new_name("find-your-council"),
        "step",
        "Go to your council's page",
        text="GOV.UK asks for your postcode. Then it shows your council's page.",
        link=link(draft.url, clean(draft.document.title)),
    )
    _tell(draft, "More about this", details.more_information)
    code = f"{details.lgsl_code}" + (f", {details.lgil_code}" if details.lgil_code else "")
    draft.left_out.append(
        f"The numbers of the service in the lists of local government ({code}): lay your council's "
        "own link over the step `find-your-council`."
    )
    _finish(draft)


def write_guide(draft: Draft, details: GuideDetails) -> None:
    """Write a guide: its parts in order, each on as many screens as it needs.

    Raises:
        ContentError: it has no parts.
    """
    if not details.parts:
        raise ContentError(
            draft.file,
            0,
            "No journey can be made of this page: it has no parts.",
            "Fetch the page again; if it stays so, write the journey by hand.",
        )
    draft.does = clean(draft.document.description or "")
    for part in details.parts:
        _tell(draft, part.title, part.body)
    _finish(draft)


def _introduce(draft: Draft, body: Body | None) -> None:
    text = plain_text(html_of(body))
    draft.does = text.text[:BODY]
    draft.note_refused(text, "Introduction")
    draft.left_out.extend(
        f"Introduction: the link {each.label} ({each.url})" for each in text.links
    )


def _tell(draft: Draft, title: str, body: Body | None) -> None:
    """Screens of words; the links of each stand in the list of what an editor should look at."""
    text = plain_text(html_of(body))
    draft.note_refused(text, title)
    for number, screen in enumerate(screens(text)):
        heading = title if number == 0 else f"{title}, more"
        draft.add(draft.new_name(title), "information", heading, text=screen)
    draft.left_out.extend(
        f"{clean(title)}: the link {each.label} ({each.url})" for each in text.links
    )


def _finish(draft: Draft) -> None:
    draft.add(
        draft.new_name("the-page"),
        "outcome",
        "Go on at home",
        text="Take this list home. The page on GOV.UK has everything.",
        link=link(draft.url, "The page on GOV.UK"),
    )
    names = list(draft.nodes)
    draft.begin = names[0]
    for name, following in pairwise(names):
        draft.nodes[name]["next"] = following
