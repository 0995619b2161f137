"""What to do about an answer that cannot be taken, said without blame."""

from kiosk.journeys.answers import Problem, ProblemKind
from kiosk.ui.words import translate


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
        ProblemKind.NOT_A_WHOLE_POSTCODE: translate(
            "Problems", "That doesn't look like a whole postcode. It should be like L1 8JQ."
        ),
        ProblemKind.TOO_MANY: translate(
            "Problems", "Choose “none of these” alone, or choose the others."
        ),
        ProblemKind.TOO_LONG: translate("Problems", "That is too long. Use up to %1 letters."),
        ProblemKind.NOT_AN_OPTION: translate("Problems", "Choose one of these answers."),
    }
    return words[problem.kind].replace("%1", limit)
