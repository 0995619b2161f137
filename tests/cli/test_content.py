"""The commands of publishing as editors type them: from keys to what kiosks read, and what they are told."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.content.packs import Pack
from kiosk.content.publishing import keys as key_files
from kiosk.core.clock import SystemClock
from tests.content.publishing.reader import files_seen
from tests.journeys.files import GOOD, write

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
WORDS = "four words go badly together"


class Desk:
    """Where somebody publishes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.repository = folder / "repository"
        self.keys = folder / "keys"
        self.source = folder / "content"
        write(folder / "content/en/journeys", "made.yaml", GOOD)
        write(folder / "content/en/pictures", "start-now.svg", PICTURE)

    def run(self, *arguments: str, to: bool = True, words: str = WORDS, typed: str = "") -> Result:
        place = ("--to", str(self.repository)) if to else ()
        return CliRunner().invoke(
            app,
            [
                *("content", *arguments, *place),
                *("--keys", str(self.keys), "--data", str(self.folder / "data")),
            ],
            env={"HANDRAIL_PASSPHRASE": words},
            input=typed,
        )

    def publish(self, *arguments: str) -> Result:
        return self.run("publish", "journeys", "--from", str(self.source), *arguments)

    def read(self) -> dict[Pack, dict[str, bytes]]:
        return files_seen(self.repository, (self.keys / "root.json").read_bytes())


@pytest.fixture(scope="module", autouse=True)
def passphrases_that_are_quick_to_try() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_files, "ROUNDS", 2)
        yield


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    desk = Desk(tmp_path_factory.mktemp("begun"))
    answer = desk.run("keys", "--threshold", "look=2")
    assert answer.exit_code == 0, answer.output
    return desk.folder


@pytest.fixture
def desk(begun: Path, tmp_path: Path) -> Desk:
    shutil.copytree(begun, tmp_path / "desk")
    return Desk(tmp_path / "desk")


def test_from_keys_to_what_a_kiosk_reads(desk: Desk) -> None:
    answer = desk.publish("--says", "Made anew.")
    assert answer.exit_code == 0, answer.output
    assert "journeys, version 1: Made anew.\n  added: en/journeys/made.yaml" in answer.output
    assert "It is published." in answer.output
    assert desk.read() == {
        Pack.JOURNEYS: {
            "en/journeys/made.yaml": GOOD.encode(),
            "en/pictures/start-now.svg": PICTURE.encode(),
        }
    }
    assert "Nothing has changed in journeys since version 1" in desk.publish().output


def test_no_passphrase_or_key_is_in_any_output_or_file(desk: Desk) -> None:
    outputs = [
        desk.publish().output,
        desk.run("rotate", "journeys").output,
        desk.run("publish", "--refresh").output,
        desk.run("publish", "--refresh", words="these are the wrong words").output,
        desk.run("status", "--at", str(desk.repository), "--json", to=False).output,
    ]
    files = [each.read_bytes() for each in desk.folder.rglob("*") if each.is_file()]
    for each in (*(output.encode() for output in outputs), *files):
        assert WORDS.encode() not in each
        assert b"these are the wrong words" not in each
        assert b"BEGIN PRIVATE KEY" not in each
    assert "The key timestamp could not be opened" in outputs[3]


def test_a_passphrase_is_asked_for_and_not_shown(desk: Desk) -> None:
    answer = desk.run("publish", "--refresh", words="", typed=f"{WORDS}\n")
    assert answer.exit_code == 0, answer.output
    assert "Passphrase of the key timestamp" in answer.output
    assert WORDS not in answer.output


def test_a_second_person_types_a_passphrase_of_their_own(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    theirs = "another that Bob alone knows"
    typed = f"{WORDS}\n{WORDS}\n{theirs}\n{theirs}\n"
    answer = desk.run("keys", "--threshold", "look=2", words="", typed=typed)
    assert answer.exit_code == 0, answer.output
    assert "A passphrase for the key look-2 of a second person" in answer.output
    assert "Move look-2.pem to a second person" in answer.output
    look = tmp_path / "look"
    write(look, "look.toml", '[light]\nmain = "#005a30"\n')
    assert desk.run("publish", "look", "--from", str(look)).exit_code == 0
    assert desk.run("sign", "--yes").exit_code == 1
    assert (
        "It is published."
        in desk.run("sign", "--yes", words="", typed=f"{theirs}\n{WORDS}\n").output
    )


def test_a_passphrase_comes_from_a_file(desk: Desk) -> None:
    (desk.folder / "secret").write_text(f"{WORDS}\nsecond line\n", encoding="utf-8")
    given = ("--passphrase-file", str(desk.folder / "secret"))
    assert desk.run("publish", "--refresh", *given, words="").exit_code == 0
    (desk.folder / "secret").write_bytes(b"")
    answer = desk.run("publish", "--refresh", *given, words="")
    assert answer.exit_code == 1
    assert "No passphrase can be read" in answer.output


def test_a_fault_is_named_by_file_and_line_and_nothing_goes_out(desk: Desk) -> None:
    write(desk.source / "en/journeys", "made.yaml", GOOD.replace("next: done", "next: dun"))
    answer = desk.publish()
    assert answer.exit_code == 1
    assert "Nothing was published:\n  en/journeys/made.yaml:" in answer.output
    assert "no such node" in answer.output
    assert desk.read() == {}


def test_what_belongs_to_no_pack_is_named(desk: Desk) -> None:
    (desk.source / "notes.txt").write_bytes(b"")
    answer = desk.publish()
    assert answer.exit_code == 1
    assert "notes.txt" in answer.output


def test_a_second_person_signs_and_it_goes_out(desk: Desk) -> None:
    look = desk.folder / "look"
    look.mkdir()
    (look / "look.toml").write_text('[light]\nmain = "#005a30"\n', encoding="utf-8")
    answer = desk.run("publish", "look", "--from", str(look), "--as", "look-1")
    assert "It waits for signatures of: look (1 more)" in answer.output
    assert f"kiosk content sign --to {desk.repository}" in " ".join(answer.output.split())
    assert desk.read() == {}
    status = desk.run("status", "--at", str(desk.repository), to=False)
    assert "look: signed by look-1, needs 1 more" in status.output
    assert desk.run("sign", "--as", "look-1", "--yes").exit_code == 1
    assert desk.run("sign", typed="n\n").exit_code == 1
    assert desk.read() == {}
    answer = desk.run("sign", typed="y\n")
    assert "added: look.toml" in answer.output
    assert "look: signed by look-1 so far." in answer.output
    assert answer.exit_code == 0
    assert list(desk.read()) == [Pack.LOOK]
    assert "Nothing waits" in desk.run("sign", "--discard").output


def test_a_colleague_makes_a_key_of_their_own_and_is_let_in(desk: Desk) -> None:
    mine, desk.keys = desk.keys, desk.folder / "bob"
    assert "bob.public.pem" in desk.run("keys", "--only", "bob", to=False).output
    theirs, desk.keys = desk.keys, mine
    public = str(theirs / "bob.public.pem")
    answer = desk.run("admit", "journeys", "--public", public, "--threshold", "2")
    assert "journeys: a new key bob" in answer.output
    assert "It waits for signatures of: journeys (1 more)" in answer.output
    for name in ("snapshot.pem", "timestamp.pem", "root.json"):
        shutil.copy(mine / name, theirs)
    desk.keys = theirs
    assert "It is published." in desk.run("sign", "--yes").output
    desk.keys = mine
    assert "It waits for signatures of: journeys (1 more)" in desk.publish().output
    desk.keys = theirs
    assert "It is published." in desk.run("sign", "--yes").output
    desk.keys = mine
    assert list(desk.read()) == [Pack.JOURNEYS]


def test_a_manager_sees_when_it_is_time(desk: Desk, later: Callable[[int], None]) -> None:
    at = ("status", "--at", str(desk.repository))
    assert desk.run(*at, to=False).exit_code == 0
    later(5)
    answer = desk.run(*at, to=False)
    assert answer.exit_code == 1
    assert "Ends soon. Now: kiosk content publish --refresh" in answer.output
    told = json.loads(desk.run(*at, "--json", to=False).output)
    assert [each["role"] for each in told["roles"] if each["is_due"]] == ["timestamp"]
    assert desk.run("publish", "--refresh").exit_code == 0
    assert desk.run(*at, to=False).exit_code == 0


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    now = SystemClock.now

    def pass_by(days: int) -> None:
        monkeypatch.setattr(SystemClock, "now", lambda self: now(self) + timedelta(days=days))

    return pass_by


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("publish",), "Name packs"),
        (("publish", "journeys"), "Name packs"),
        (("publish", "journeys", "--refresh"), "It goes alone"),
        (("publish", "--withdraw", "blue-badges"), "Did you mean `blue-badge`?"),
        (("publish", "directory"), "No feed is named"),
        (("rotate", "journey"), "There is no role called journey. There are: root"),
        (("renew", "timestamp"), "kiosk content publish --refresh"),
        (("revoke", "journeys", "ann"), "has no key called ann. It has: journeys."),
        (("admit", "look", "--signer", "hsm:"), "Give its public half"),
        (("keys",), "already"),
        (("keys", "--only", "x"), "Give one of the two"),
        (("keys", "--threshold", "look"), "Write it as NAME=VALUE"),
        (("keys", "--threshold", "look=9"), "1, 2 or 3 people sign"),
        (("keys", "--signer", "look=hsm:"), "Each needs the other"),
    ],
)
def test_what_makes_no_sense_is_said(desk: Desk, arguments: tuple[str, ...], words: str) -> None:
    answer = desk.run(*arguments)
    assert answer.exit_code != 0
    assert words in " ".join(answer.output.replace("│", " ").split())


def test_a_journey_is_withdrawn_without_its_files(desk: Desk) -> None:
    desk.publish()
    answer = desk.run("publish", "--withdraw", "blue-badge", "--json")
    assert json.loads(answer.output)["changes"][1] == "  withdrawn, no longer shown: blue-badge"
    assert list(desk.read()) == [Pack.JOURNEYS]
