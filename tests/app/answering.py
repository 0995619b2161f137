"""A command that answers what a test wants, in the place of one of ours."""

import sys

_PROGRAM = (
    "import sys; sys.stdout.write(sys.argv[1]); sys.stderr.write(sys.argv[2]);"
    "sys.exit(int(sys.argv[3]))"
)


def answering(answer: str, errors: str, code: int) -> list[str]:
    """The command line of a program that says this on its two ways out, and ends with this code."""
    return [sys.executable, "-c", _PROGRAM, answer, errors, str(code)]
