"""The sections of kiosk.toml about what is heard; `kiosk.settings` reads them with the others.

May import: `kiosk.core`. Never goes in: a setting of one resident's visit.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.options import each_once, one_of, option, text, whole_number, yes_or_no

#: Keys by their names in Qt, without the "Key_".
_KEY = re.compile(
    r"Left|Right|Up|Down|Return|Space|Tab|Home|End|PageUp|PageDown|Insert|Delete|Plus|Minus"
    r"|Asterisk|Slash|Pause|F([1-9]|[12][0-9]|3[0-5])|[0-9A-Z]"
)
_KEY_WORDS = 'the name of a key, such as "Left", "Return", "F13" or "5"'


class VoiceName(StrEnum):
    """Who reads aloud."""

    ESPEAK = "espeak"
    PIPER = "piper"
    HIBARI = "hibari"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechSettings:
    """Reading aloud."""

    enabled: bool = option(True, yes_or_no(), "Whether the kiosk can read aloud.")
    words_per_minute: int = option(150, whole_number(80, 300), "How fast it reads.")
    volume: int = option(
        3, whole_number(1, 5), "How loud a visit begins: 5 is as loud as the system lets it be."
    )
    voice: VoiceName = option(  # noqa: RUF009 - an option is a field, not a shared value
        VoiceName.ESPEAK,
        one_of(tuple(VoiceName)),
        "Who reads. piper and hibari sound more like people, need Handrail's extra neural and read "
        "the languages whose voices are there: put their .onnx files (piper: and .onnx.json) into "
        "the folder voices, beside this file. espeak reads the rest, and all where they fail.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ListeningSettings:
    """The kiosk by ear and four keys, without looking (EN 301 549, clause 5.1.6)."""

    enabled: bool = option(True, yes_or_no(), "Whether the kiosk can be used by ear.")
    keys: tuple[str, ...] = option(
        ("Left", "Right", "Return", "Space"),
        each_once(text(10, _KEY, _KEY_WORDS), 4, "keys", least=4),
        "The keys for previous, next, choose and repeat, on a keyboard or a keypad. A key that "
        "keyboards use, such as Return, begins the listening when it is held for a second; any "
        "other, such as F13, at once.",
    )
    headphones: bool = option(
        True,
        yes_or_no(),
        "Whether putting in headphones begins it, where the system tells of them.",
    )
    jack_keys: tuple[str, ...] = option(
        (),
        each_once(text(10, _KEY, _KEY_WORDS), 2, "keys"),
        "The two keys by which a keypad with a socket tells that headphones were put in and taken "
        "out. Empty: it has none.",
    )
    dark: bool = option(False, yes_or_no(), "Whether the screen goes dark while one listens.")
    private: bool = option(
        False,
        yes_or_no(),
        "Whether all sound goes to one person's ear, by a handset or for want of a loudspeaker. "
        "Else private words are only said once headphones are in or the person has agreed.",
    )
