"""What to do about an answer that cannot be taken, said without blame."""

from kiosk.journeys.answers import Problem, ProblemKind
from kiosk.ui.words import translate
from kiosk.ui.words.counts import letters_words


def problem_words(problem: Problem) -> str:
    """One or two sentences that say how to put it right."""
    limit = str(problem.limit)
    words = {
        ProblemKind.EMPTY: translate("Problems", "Choose or type an answer first."),
        ProblemKind.NOT_A_NUMBER: translate(
            "Problems", "This needs a number. Use figures, like 72."
        ),
        ProblemKind.TOO_SMALL: translate("Problems", "The number should be %1 or more."),
        ProblemKind.TOO_LARGE: translate("Problems", "The number should be %1 or less."),
        ProblemKind.NOT_A_YEAR: translate(
            "Problems", "This needs a year. Use 4 figures, like 1944."
        ),
        ProblemKind.NOT_MONEY: translate(
            "Problems", "This needs a sum of money. It should be like 120.50."
        ),
        ProblemKind.NOT_A_DATE: translate(
            "Problems", "This needs a day, a month and a year. It should be like 27 3 1944."
        ),
        ProblemKind.NOT_YET: translate("Problems", "That day is still to come. Check the year."),
        ProblemKind.PASSED: translate("Problems", "That day has passed. Check the month and year."),
        ProblemKind.NOT_A_COUNTRY: translate(
            "Problems", "We do not know that country. Type its first letters, then touch it."
        ),
        ProblemKind.NOT_A_NI_NUMBER: translate(
            "Problems", "It should have 2 letters, 6 figures and a letter, like QQ 12 34 56 C."
        ),
        ProblemKind.NOT_A_PHONE_NUMBER: translate(
            "Problems", "It should be a whole number to ring, like 01632 960 001."
        ),
        ProblemKind.NOT_AN_EMAIL: translate(
            "Problems", "It should have an @ in the middle, like name@example.com."
        ),
        ProblemKind.NOT_A_WHOLE_POSTCODE: translate(
            "Problems", "That doesn't look like a whole postcode. It should be like L1 8JQ."
        ),
        ProblemKind.TOO_MANY: translate(
            "Problems", "Choose “none of these” alone, or choose the others."
        ),
        ProblemKind.TOO_LONG: letters_words(problem.limit or 0),
        ProblemKind.NOT_AN_OPTION: translate("Problems", "Choose one of these answers."),
    }
    return words[problem.kind].replace("%1", limit)
