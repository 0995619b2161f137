"""The live page's sentences: what was not done and how to go on, why a page is not shown."""

from kiosk.ui.words import translate
from kiosk.web.from_page import Failure
from kiosk.web.refusal import Refusal


def refusal_words(refusal: Refusal, about: str) -> str:
    """What was not done, and why; "" where nobody needs to know.

    Args:
        refusal: what it was.
        about: the host, the mail address or the number, where there is one.
    """
    if refusal is Refusal.PART:
        return ""
    if refusal is Refusal.MAIL and about:
        return translate("Live", "This is an email address: %1").replace("%1", about)
    if refusal is Refusal.TELEPHONE and about:
        return translate("Live", "This is a phone number: %1").replace("%1", about)
    if refusal is Refusal.ELSEWHERE and about:
        return translate("Live", "That page is on %1. This kiosk does not open it.").replace(
            "%1", about
        )
    return {
        Refusal.ELSEWHERE: translate("Live", "That page is outside what this kiosk opens."),
        Refusal.NOT_SECURE: translate(
            "Live", "That page is not safe. Others could see what you type there."
        ),
        Refusal.NOT_A_PAGE: translate("Live", "That is not a web page."),
        Refusal.MALFORMED: translate("Live", "There is a mistake in that link."),
        Refusal.PRIVATE: translate("Live", "That link does not lead to a public page."),
        Refusal.MAIL: translate("Live", "This kiosk cannot send email."),
        Refusal.TELEPHONE: translate("Live", "This kiosk cannot ring anybody."),
        Refusal.PROGRAM: translate("Live", "That needs a program that this kiosk does not have."),
        Refusal.DOWNLOAD: translate("Live", "This kiosk does not keep files. Use your own device."),
        Refusal.UPLOAD: translate(
            "Live", "This kiosk cannot send files or photos. Use your own device."
        ),
        Refusal.SIGN_IN_BOX: translate(
            "Live", "That page wants a name and password in a way that is not safe here."
        ),
        Refusal.CERTIFICATE: translate(
            "Live", "That page cannot show that it is real. We did not open it."
        ),
        Refusal.PERMISSION: translate(
            "Live", "The page wanted to know where you are, or use a camera. We said no."
        ),
        Refusal.FULL_SCREEN: translate("Live", "The page wanted the whole screen. We said no."),
        Refusal.WINDOW: translate("Live", "The page wanted a second window. We said no."),
        Refusal.PRINT: translate("Live", "The page wanted to print. Use “Print this” instead."),
        Refusal.QUESTIONS: translate(
            "Live", "The page asked one question after the other. We stopped it."
        ),
    }[refusal]


def way_on_words(refusal: Refusal) -> str:
    """What to do now."""
    return {
        Refusal.MAIL: translate(
            "Live", "Write to it from home. Use the code, or add it to your list."
        ),
        Refusal.TELEPHONE: translate("Live", "Ring it from a phone, or add it to your list."),
        Refusal.ELSEWHERE: translate("Live", "Open it at home with the code."),
        Refusal.DOWNLOAD: translate("Live", "You can do this at home."),
        Refusal.UPLOAD: translate("Live", "You can do this at home."),
        Refusal.SIGN_IN_BOX: translate("Live", "You can do this at home."),
        Refusal.PROGRAM: translate("Live", "You can do this at home."),
    }.get(refusal, translate("Live", "You can carry on with this page."))


def failure_words(failure: Failure) -> tuple[str, str]:
    """Why the page is not there, and what may help."""
    home = translate("Live", "You can do this at home, with the code.")
    later = translate("Live", "Try again in a few minutes, or do this at home with the code.")
    return {
        Failure.OFFLINE: (
            translate("Live", "There is no internet here at the moment."),
            translate("Live", "The steps go on without it. Do this at home, with the code."),
        ),
        Failure.NOT_FOUND: (translate("Live", "This page is not there any more."), home),
        Failure.TOO_SLOW: (translate("Live", "The page does not answer."), later),
        Failure.NOT_SAFE: (
            translate("Live", "This page cannot show that it is real. We did not open it."),
            translate("Live", "Ask someone who works here."),
        ),
        Failure.SERVER: (
            translate("Live", "The council's computer has a fault at the moment."),
            later,
        ),
        Failure.STOPPED: (translate("Live", "The page did not open."), later),
    }[failure]


def closing_words() -> str:
    """What the end of the visit does to a page that is open."""
    return translate(
        "Live", "The open page will be closed, and all that you typed there forgotten."
    )
