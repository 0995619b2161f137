"""`kiosk staff badge`: what a learner earned, signed by this kiosk."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from kiosk.app.modules import modules, paths
from kiosk.core.clock import SystemClock
from kiosk.core.errors import KioskError, StorageError
from kiosk.directory.sqlite import Connection
from kiosk.settings import Settings
from kiosk.staff.badges.credential import Achievement, signed
from kiosk.staff.badges.did_key import did_of
from kiosk.staff.badges.issuer_key import issuer_key
from kiosk.staff.learning import rows
from kiosk.staff.learning.gate import LearnerGate
from kiosk.staff.learning.learner import Earned, Learner, earned
from kiosk.staff.learning.store import FILE_NAME, LearningFile
from kiosk.staff.learning.today import believed

_NAMES = {
    "everyone": "Helping people online: the beginning",
    "front-line": "Helping people online: front-line staff",
    "care-worker": "Helping people online: care workers",
    "librarian": "Helping people online: librarians",
    "volunteer": "Helping people online: volunteers",
    "manager": "Helping people online: managers",
}


def did(data: Path) -> str:
    """What this kiosk's badges name as their signer; makes its key where there is none.

    Raises:
        StorageError: the key cannot be read or written.
    """
    return did_of(issuer_key(data).public_key())


def badge_of(found: Earned, data: Path, settings: Settings, now: datetime) -> str:
    """The badge of a path that was finished, as the text of its file.

    Raises:
        StorageError: the kiosk's key cannot be read or written.
    """
    titles = {each.id: each.title for each in modules(data)}
    learned = "; ".join(titles.get(each.module, each.module) for each in found.modules)
    achievement = Achievement(
        key=f"path/{found.role.value}",
        name=_NAMES[found.role.value],
        description="Somebody learned on the kiosk how to help people do things online.",
        criteria=f"Every module of the path was gone through to its end, the last on {found.finished}: {learned}.",
    )
    return signed(
        achievement,
        found.pseudonym,
        issuer=settings.place.name,
        key=issuer_key(data),
        now=now,
    )


def badge_for(data: Path, settings: Settings, pseudonym: str, secret: str) -> str:
    """The badge of whoever goes by this made-up name and knows its secret.

    Raises:
        StorageError: a file cannot be read or written, or is damaged.
        KioskError: name and secret do not fit, or the path is not finished.
    """
    if not (data / FILE_NAME).exists():
        raise KioskError("Nobody has learned on this kiosk.", "Begin in the staff room.")
    clock = SystemClock()
    with closing(LearningFile(data, on_damage=_damaged)) as file:
        number = LearnerGate(file, clock).sign_in(pseudonym, secret)
        if not isinstance(number, int):
            raise KioskError(
                "The name and the secret do not fit, or it was tried too often.",
                "Wait a little, and type both again.",
            )
        ways, _ = paths(data)

        def read(connection: Connection) -> Learner | None:
            today = believed(connection, clock.now().date())
            return rows.learner(connection, number, ways, today)

        learner = file.step(read)
    found = None if learner is None else earned(learner)
    if found is None:
        raise KioskError(
            "The path is not finished yet.", "Go through its last modules, and ask again."
        )
    return badge_of(found, data, settings, clock.now())


def _damaged(aside: Path) -> None:
    raise StorageError(
        "The file of learners is damaged.", f"It was put aside as {aside.name}; see kiosk doctor."
    )
