"""The running kiosk keeps in step with a real feed by a real child process; no visit changes under the finger."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app.content_folders import pack_store
from kiosk.app.folders import DIRECTORY_FOLDER
from kiosk.content.trust import place_root
from kiosk.directory.store import DirectoryFiles
from kiosk.ui.intents import Go
from kiosk.ui.words.times import day_words
from kiosk.visit.places import StaffNotes
from tests.app.councils import Council, a_pack
from tests.directory.check.looking import a_service
from tests.directory.feed_server import FeedServer, list_feed, serving
from tests.stand import Stand, copied, standing

PATIENCE_S = 100.0
FIVE_MINUTES_S = 301.0


def a_feed(*names: str) -> list[dict[str, object]]:
    return [a_service(number, name=name) for number, name in enumerate(names, start=1)]


@contextmanager
def kiosk_on(application: QApplication, shipped: Path, folder: Path, url: str) -> Iterator[Stand]:
    """A kiosk that has this feed, and the directory that ships."""
    data = copied(shipped, folder / "data")
    (data / "kiosk.toml").write_text(f'[directory]\nfeeds = ["{url}"]\n', encoding="utf-8")
    with standing(application, data) as stand:
        yield stand


def a_port() -> int:
    """A port where nobody answers yet."""
    server = FeedServer(list_feed([]))
    port = int(server.server_address[1])
    server.server_close()
    return port


def checks(stand: Stand) -> None:
    """Let the check that has begun come to its end."""
    stand.wait(
        lambda: not any(line.is_checking for line in stand.kiosk.keeper.feeds()),
        "the check did not end",
        seconds=PATIENCE_S,
    )


def has_the_newest(stand: Stand) -> bool:
    """Whether searches are answered from the newest directory there is."""
    in_use = stand.kiosk.desk._directory
    newest = DirectoryFiles(stand.kiosk.data / DIRECTORY_FOLDER).current()
    return in_use is not None and in_use.path == newest


def search(stand: Stand, words: str) -> None:
    stand.home()
    stand.touch("door-find", "search")
    stand.type(words)


def finish(stand: Stand) -> None:
    stand.home_again()  # while one types, the bar gives its room to the keyboard
    stand.touch("finish", "forget")


@pytest.mark.timeout(300)
def test_the_network_goes_comes_back_and_what_is_new_is_found_after_the_visit(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    port = a_port()
    with kiosk_on(qapp, shipped, tmp_path, f"http://127.0.0.1:{port}") as stand:
        keeper, notices = stand.kiosk.keeper, stand.kiosk.notices

        # Nobody answers: staff are told, residents are not.
        keeper.start()
        stand.wait(lambda: keeper.process_id() != 0, "no check began")
        checks(stand)
        (notice,) = notices.current()
        assert "127.0.0.1 could not be read (never read yet)" in notice.problem
        assert notice.remedy

        # A visit is under way when, some minutes later, the network comes back.
        stand.clock.forward(FIVE_MINUTES_S)
        search(stand, "knitting")
        stand.wait_for_words("We found")
        assert not any("Knitting circle" in words for words in stand.words())
        with serving(list_feed(a_feed("Knitting circle", "Chess club")), port):
            stand.kiosk.network.came_back.emit()
            stand.wait(lambda: keeper.process_id() != 0, "no check began")
            checks(stand)
        assert notices.current() == ()
        assert keeper.feeds()[0].services == 2
        # It is not changed under the visitor's finger.
        assert not has_the_newest(stand)
        finish(stand)
        stand.wait(partial(has_the_newest, stand), "the new directory was not taken")

        # The next one finds it.
        search(stand, "knitting")
        stand.wait_for_words("Knitting circle")
        finish(stand)

        # And staff see when.
        stand.kiosk.conductor.handle(Go(StaffNotes()))
        today = day_words(stand.clock.now().date(), "en")
        assert f"2 services, checked on {today}." in stand.words()
        assert any(words.startswith("Next check on ") for words in stand.words())


def test_at_rest_the_new_directory_is_taken_at_once(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    with (
        serving(list_feed(a_feed("Knitting circle"))) as server,
        kiosk_on(qapp, shipped, tmp_path, server.url) as stand,
    ):
        stand.kiosk.keeper.start()
        stand.wait(lambda: stand.kiosk.keeper.process_id() != 0, "no check began")
        checks(stand)
        stand.wait(partial(has_the_newest, stand), "the new directory was not taken")
        search(stand, "knitting")
        stand.wait_for_words("Knitting circle")


def test_a_check_ends_with_the_kiosk(qapp: QApplication, shipped: Path, tmp_path: Path) -> None:
    with (
        serving(list_feed(a_feed("Knitting circle"))) as server,
        kiosk_on(qapp, shipped, tmp_path, server.url) as stand,
    ):
        stand.kiosk.keeper.start()
        stand.wait(lambda: stand.kiosk.keeper.process_id() != 0, "no check began")
        number = stand.kiosk.keeper.process_id()
    assert not Path(f"/proc/{number}").exists()


@pytest.mark.timeout(300)
def test_a_directory_that_came_as_a_pack_is_found_after_the_visit(
    qapp: QApplication, shipped: Path, tmp_path: Path
) -> None:
    council = Council(tmp_path)
    council.put(a_pack(tmp_path / "pack", "Knitting circle"))
    data = copied(shipped, tmp_path / "data")
    place_root(pack_store(data).root, council.repository.root)
    with standing(qapp, data) as stand:
        keeper = stand.kiosk.keeper
        assert council.update(data).installed
        assert not has_the_newest(stand)
        stand.kiosk.content.switch.look()
        stand.wait(
            partial(has_the_newest, stand), "the directory was not taken", seconds=PATIENCE_S
        )
        stand.wait(lambda: keeper.process_id() == 0, "it still builds", seconds=PATIENCE_S)
        search(stand, "knitting")
        stand.wait_for_words("Knitting circle")
        finish(stand)

        stand.wait(lambda: bool(keeper.feeds()), "staff see nothing of it")
        stand.kiosk.conductor.handle(Go(StaffNotes()))
        words = " ".join(stand.words())
        assert "a.example.gov.uk" in words
        assert "1 service, checked on 25 November 2026" in words
        assert "It came with the directory pack" in words
