"""What a resident can ask of the reading."""

from enum import Enum


class Wish(Enum):
    """One button each on the strip; the value is its object name."""

    PAUSE = "reading-pause"
    AGAIN = "reading-again"
    PREVIOUS = "reading-previous"
    NEXT = "reading-next"
    SLOWER = "reading-slower"
    FASTER = "reading-faster"
    SOFTER = "reading-softer"
    LOUDER = "reading-louder"
    ECHO = "reading-echo"
