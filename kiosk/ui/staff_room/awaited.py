"""Answers that come later, and only for who still waits for them."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

T = TypeVar("T")


class Awaited:
    """One answer is waited for at a time: the one that was asked for last."""

    def __init__(self) -> None:
        self._asked = 0

    def then(self, take: Callable[[T], None]) -> Callable[[T], None]:
        """What to call with the answer: it calls `take`, unless something else was asked for, or nobody waits."""
        self._asked += 1
        return partial(self._answer, self._asked, take)

    def forget(self) -> None:
        """Nobody waits any more."""
        self._asked += 1

    def _answer(self, asked: int, take: Callable[[T], None], answer: T) -> None:
        if asked == self._asked:
            take(answer)
