"""The helplines that *Ask a person* names first."""

import json
from pathlib import Path

from kiosk.core.ids import ServiceId

FILE_NAME = "ask-a-person.json"


def first_asked(folder: Path) -> tuple[ServiceId, ...]:
    """The ids of the services to name, in order: a list of file names of the national data set.

    Raises:
        OSError, ValueError: the program was not installed whole.
    """
    names = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    documents = ((folder / "national" / f"{name}.json").read_bytes() for name in names)
    return tuple(ServiceId(json.loads(document)["id"]) for document in documents)
