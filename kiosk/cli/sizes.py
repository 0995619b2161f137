"""The size of a window, as it is written on the command line."""

import re
from typing import Annotated

import typer

_SIZE = re.compile(r"([0-9]{3,5})x([0-9]{3,5})")
SizeOption = Annotated[str, typer.Option("--size", help="Width and height in pixels, as 1280x800.")]


def pixels(text: str) -> tuple[int, int]:
    """Width and height.

    Raises:
        BadParameter: the text is no size.
    """
    match = _SIZE.fullmatch(text)
    if match is None:
        msg = "Give width and height in pixels, as 1280x800."
        raise typer.BadParameter(msg, param_hint="--size")
    return int(match[1]), int(match[2])
