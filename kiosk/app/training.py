"""`kiosk staff learn`: the training modules for staff, walked in the kiosk's own window.

They are journeys in a content folder of their own, `assets/training`, so that no resident meets them; what
an editor puts into `training` of the kiosk's folder is laid over them. What is answered is kept nowhere.
"""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kiosk.app.application import make_application
from kiosk.app.build import Kiosk, build
from kiosk.app.folders import CONTENT_FOLDER
from kiosk.app.modules import FOLDER, TOPIC, folders, modules
from kiosk.core.errors import ContentError
from kiosk.core.ids import JourneyId
from kiosk.core.language import language as language_of
from kiosk.ui.intents import Go, Speak
from kiosk.visit.places import Home, JourneyStart, TopicJourneys


def chosen(data: Path, name: str) -> JourneyId:
    """The module of this name.

    Raises:
        ContentError: there is none that can be walked.
    """
    known = [module.id for module in modules(data)]
    if JourneyId(name) not in known:
        raise ContentError(
            data / FOLDER, 0, f"There is no module `{name}`.", f"Choose one of: {', '.join(known)}."
        )
    return JourneyId(name)


def put_modules(sources: Sequence[Path], data: Path) -> None:
    """Make the modules the content of a data folder."""
    for source in sources:
        if source.is_dir():
            shutil.copytree(source, data / CONTENT_FOLDER, dirs_exist_ok=True)


def begin(kiosk: Kiosk, module: JourneyId | None, language: str) -> None:
    """Stand before a module, or where one is chosen."""
    kiosk.conductor.handle(Speak(language_of(language)))
    kiosk.conductor.handle(Go(Home()))
    kiosk.conductor.handle(Go(TopicJourneys(TOPIC)))
    if module is not None:
        kiosk.conductor.handle(Go(JourneyStart(module)))


def learn(data: Path, module: JourneyId | None, *, language: str, size: tuple[int, int]) -> int:
    """Show the modules in a window until it is closed.

    Raises:
        DeviceError: there is no display.
    """
    with tempfile.TemporaryDirectory(prefix="handrail-training-") as own:
        put_modules(folders(data), Path(own))
        application = make_application()
        kiosk = build(application, Path(own))
        kiosk.shell.resize(*size)
        kiosk.shell.start()
        kiosk.shell.allow_close()
        kiosk.shell.show()
        begin(kiosk, module, language)
        code = application.exec()
        kiosk.close()
    return code
