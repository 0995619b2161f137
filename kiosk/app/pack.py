"""`kiosk staff pack`: the papers of a group session, made of a module, ours or an editor's."""

from datetime import date
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.modules import folders, paths
from kiosk.app.training import chosen
from kiosk.core.atomic_file import write_atomically
from kiosk.core.errors import ContentError
from kiosk.core.language import language as language_of
from kiosk.core.places import assets_dir
from kiosk.staff.learning.session import session_of
from kiosk.staff.records.vocabulary import TrainingRole
from kiosk.ui.libraries import Libraries
from kiosk.ui.printing.printer import pdf_of
from kiosk.ui.printing.sheet import A4
from kiosk.ui.staff_room.learning.pack_papers import SLIDE, PackPapers
from kiosk.ui.staff_room.learning.pack_words import PackWords
from kiosk.ui.theme.fonts import load_fonts


def write_pack(data: Path, which: str, out: Path, code: str, today: date) -> tuple[Path, ...]:
    """Write three PDFs a module into a folder of its name, and say which.

    Args:
        data: the kiosk's folder.
        which: a module, or a role, whose whole path is meant.
        out: where the folders go.
        code: the language.
        today: the day.

    Raises:
        ContentError: there is no such module or role.
        StorageError: a file cannot be written.
    """
    role = next((each for each in TrainingRole if each.value == which), None)
    names = (chosen(data, which),) if role is None else paths(data)[0][role]
    library = Libraries(folders(data)).of(code)
    words = PackWords.of(language_of(code))
    application = make_application(offscreen=True)
    load_fonts(assets_dir() / "fonts")
    written: list[Path] = []
    for number, name in enumerate(names, start=1):
        module = library.journey(name)
        if module is None:
            raise ContentError(data, 0, f"`{name}` cannot be read.", "Run: kiosk staff modules")
        papers = PackPapers(session_of(module, today), words)
        folder = out / (name if role is None else f"{number:02}-{name}")
        for file, paint, paper in (
            ("slides.pdf", papers.slides, SLIDE),
            ("running-order.pdf", papers.running_order, A4),
            ("hand-out.pdf", papers.hand_out, A4),
        ):
            pdf, _ = pdf_of(paint, paper)
            write_atomically(folder / file, pdf)
            written.append(folder / file)
    application.shutdown()
    return tuple(written)
