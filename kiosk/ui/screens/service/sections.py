"""The sections of a service's page. What the feed says is in English and is marked so."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.core.language import InEnglish
from kiosk.core.links import host_of
from kiosk.directory.records import Phone, Service, Status
from kiosk.ui.screens.parts import bullets, heading, note, paragraph, strong
from kiosk.ui.widgets.big_button import Paints
from kiosk.ui.words import translate
from kiosk.ui.words.narrowing import language_words
from kiosk.ui.words.services import (
    age_words,
    checked_words,
    extension_words,
    phone_kind_words,
    phone_words,
)

_PHONES = 5


def head(paints: Paints, service: Service) -> list[QWidget]:
    """What it is, in short; what must be known before anything else."""
    parts: list[QWidget] = [heading(paints, service.name, language="en")]
    if service.is_sample:
        words = translate("Services", "Sample only: this service is not real.")
        parts.append(note(paints, words, name="sample", colour="accent"))
    if service.organization not in ("", service.name):
        words = translate("Services", "Run by %1").replace("%1", service.organization)
        parts.append(note(paints, words, name="organization"))
    if service.status is not Status.ACTIVE:
        parts.append(strong(paints, translate("Services", "Closed for now")))
    if service.alert:
        parts.append(strong(paints, InEnglish(service.alert)))
    parts.append(paragraph(paints, InEnglish(service.summary)))
    return parts


def phones(paints: Paints, service: Service) -> list[QWidget]:
    """Every number a part of its own, so that it is spoken by itself, digit by digit; then what it is for."""
    if not service.phones:
        return []
    parts: list[QWidget] = [strong(paints, translate("Services", "Phone"))]
    for phone in service.phones[:_PHONES]:
        parts += _phone(paints, phone)
    return parts


def _phone(paints: Paints, phone: Phone) -> list[QWidget]:
    number = phone_words(phone.number, paints.look.language)
    parts: list[QWidget] = [strong(paints, number, name="number")]
    kind = phone_kind_words(phone)
    if kind:
        parts.append(note(paints, kind))
    if phone.description:
        parts.append(note(paints, InEnglish(phone.description)))
    if phone.extension:
        parts.append(note(paints, extension_words(phone)))
    return parts


def cost(paints: Paints, service: Service) -> list[QWidget]:
    """What it costs, as far as the feed says."""
    if not service.fees and not service.is_free:
        return []
    title = strong(paints, translate("Services", "What it costs"))
    free = [paragraph(paints, translate("Services", "It is free."))] if service.is_free else []
    return [title, *free, *_english(paints, service.fees)]


def who_for(paints: Paints, service: Service) -> list[QWidget]:
    """Who may use it, and in which languages."""
    parts: list[QWidget] = []
    age = age_words(service)
    if age or service.eligibility:
        parts.append(strong(paints, translate("Services", "Who it is for")))
        parts += [paragraph(paints, age)] if age else []
        parts += _english(paints, service.eligibility)
    tongue = paints.look.language.code
    names = [name for code in service.languages if (name := language_words(code, tongue))]
    if names or service.interpretation_services:
        parts.append(strong(paints, translate("Services", "Languages spoken")))
        parts += [paragraph(paints, ", ".join(names))] if names else []
        parts += _english(paints, service.interpretation_services)
    return parts


def how_to_get_it(paints: Paints, service: Service) -> list[QWidget]:
    """How to ask for it, and what to bring."""
    parts: list[QWidget] = []
    if service.application_process:
        parts.append(strong(paints, translate("Services", "How to ask for it")))
        parts += _english(paints, service.application_process)
    if service.required_documents:
        parts.append(strong(paints, translate("Services", "What to bring")))
        parts += bullets(paints, [InEnglish(each) for each in service.required_documents])
    return parts


def more(paints: Paints, service: Service) -> list[QWidget]:
    """The rest of what the feed says, the web page, and how old all of it is."""
    parts: list[QWidget] = []
    rest = _english(paints, service.description.removeprefix(service.summary))
    if rest:
        parts += [strong(paints, translate("Services", "More about it")), *rest]
    if service.url:
        words = translate("Services", "Web page: %1").replace("%1", host_of(service.url))
        parts.append(paragraph(paints, words))
    checked = checked_words(service, paints.look.language.code)
    parts.append(note(paints, checked, name="checked"))
    return parts


def _english(paints: Paints, text: str) -> Sequence[QWidget]:
    """Paragraphs as the feed wrote them."""
    pieces = [each.strip() for each in text.split("\n\n")]
    return [paragraph(paints, InEnglish(each)) for each in pieces if each]
