"""Whatever publishers do, one after the other: a fresh reader sees just what was published, or that it has expired."""

import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tuf.api.exceptions import ExpiredMetadataError

from kiosk.content.packs import Pack
from kiosk.content.publishing.countersign import countersign, what_waits
from kiosk.content.publishing.key_changes import KeyChange, change_keys, renew, the_key
from kiosk.content.publishing.lifetimes import ROLES, ROOT, SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.content.publishing.publish import Result
from kiosk.content.publishing.state import load_state
from kiosk.content.publishing.waiting import discard
from kiosk.core.errors import StorageError
from tests.content.publishing.reader import seen
from tests.content.repository import MemoryKeys, made_repository

NAMES = {
    Pack.JOURNEYS: ("en/journeys/pip.yaml", "en/journeys/blue-badge.yaml", "en/topics.yaml"),
    Pack.TRANSLATIONS: ("cy/journeys/pip.yaml", "i18n/handrail_cy.qm"),
    Pack.LOOK: ("look.toml", "logo.png"),
}
#: Of these packs two people sign everything.
TWO = {Pack.LOOK}
_BYTES = st.binary(max_size=3)


class Publishers(RuleBasedStateMachine):
    """Two people with all the keys between them, and a clock of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.now = datetime(2026, 11, 1, 9, tzinfo=UTC)
        self.out: dict[Pack, tuple[int, dict[str, bytes], tuple[str, ...]]] = {}
        self.waits: dict[Pack, tuple[int, dict[str, bytes], tuple[str, ...]]] = {}

    @initialize()
    def begin(self) -> None:
        self.made = made_repository(self.folder, thresholds={Pack.LOOK: 2}, now=self.now)

    @property
    def ann(self) -> MemoryKeys:
        return self.made.keys.but("look-2")

    @property
    def bob(self) -> MemoryKeys:
        return self.made.keys.but("look-1")

    @rule(pack=st.sampled_from(sorted(NAMES)), data=st.data())
    def publish(self, pack: Pack, data: st.DataObject) -> None:
        chosen = data.draw(st.dictionaries(st.sampled_from(NAMES[pack]), _BYTES, min_size=1))
        self._put_out(pack, chosen, self.out[pack][2] if pack in self.out else ())

    @precondition(lambda self: Pack.JOURNEYS in self.out)
    @rule(journey=st.sampled_from(["pip", "blue-badge"]), shown=st.booleans())
    def withdraw(self, journey: str, shown: bool) -> None:
        _, files, hidden = self.out[Pack.JOURNEYS]
        after = set(hidden) - {journey} if shown else {*hidden, journey}
        self._put_out(Pack.JOURNEYS, files, tuple(sorted(after)), files_stay=True)

    def _put_out(
        self,
        pack: Pack,
        files: dict[str, bytes],
        hidden: tuple[str, ...],
        *,
        files_stay: bool = False,
    ) -> None:
        version, old, was_hidden = self.out.get(pack, (0, None, ()))
        told = self.made.publish(
            {pack: None if files_stay else files},
            now=self.now,
            keys=self.ann,
            withdraw=set(hidden) - set(was_hidden),
            restore=set(was_hidden) - set(hidden),
        )
        if (files, hidden) == (old, was_hidden):
            assert told.result is Result.UNCHANGED
        elif pack in TWO:
            assert told.result is Result.WAITING
            self.waits = {pack: (version + 1, files, hidden)}
        else:
            assert told.result is Result.OUT
            self.out[pack] = (version + 1, files, hidden)

    @precondition(lambda self: self.waits)
    @rule(who=st.sampled_from(["ann", "bob"]))
    def second_signature(self, who: str) -> None:
        waiting = what_waits(self.made.place)
        assert waiting is not None
        keys: MemoryKeys = getattr(self, who)
        if who == "ann":
            with pytest.raises(StorageError, match="yours is on it already"):
                countersign(self.made.place, keys, waiting, inspect=lambda _: (), now=self.now)
            return
        told = countersign(self.made.place, keys, waiting, inspect=lambda _: (), now=self.now)
        assert told.result is Result.OUT
        self.out |= self.waits
        self.waits = {}

    @precondition(lambda self: self.waits)
    @rule()
    def throw_away(self) -> None:
        assert discard(self.made.place)
        self.waits = {}

    @rule()
    def refresh(self) -> None:
        self.made.refresh(self.now)

    @rule(role=st.sampled_from([TARGETS, SNAPSHOT, TIMESTAMP, Pack.JOURNEYS, Pack.TRANSLATIONS]))
    def rotate(self, role: str) -> None:
        old = the_key(self.made.place, role)
        wanted = KeyChange(role=role, add=True, revoke=old)
        assert change_keys(self.made.place, self.ann, wanted, self.now).result is Result.OUT

    @rule()
    def rotate_root(self) -> None:
        state = load_state(self.made.place)
        first = state.root.signed.roles[ROOT].keyids[0]
        wanted = KeyChange(role=ROOT, add=True, revoke=self.made.keys.names[first])
        assert change_keys(self.made.place, self.ann, wanted, self.now).result is Result.OUT

    @rule(days=st.sampled_from([1, 5, 8, 29, 200]))
    def time_passes(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule()
    def renew_what_has_ended(self) -> None:
        """What a manager does whom `kiosk content status` tells so."""
        state = load_state(self.made.place)
        due = {
            role
            for role in ROLES
            if role not in {SNAPSHOT, TIMESTAMP} and state.of(role).signed.expires <= self.now
        }
        if due:
            assert renew(self.made.place, self.made.keys, due, self.now).result is Result.OUT
            discard(self.made.place)
            self.waits = {}
        self.made.refresh(self.now)

    @invariant()
    def a_fresh_reader_sees_what_is_out(self) -> None:
        state = load_state(self.made.place)
        if any(state.of(role).signed.expires <= self.now for role in ROLES):
            with pytest.raises(ExpiredMetadataError):
                seen(self.made.folder, self.made.root, at=self.now)
            return
        found = {
            pack: (manifest.version, files, manifest.withdrawn)
            for pack, (manifest, files) in seen(
                self.made.folder, self.made.root, at=self.now
            ).items()
        }
        assert found == self.out

    def teardown(self) -> None:
        shutil.rmtree(self.folder)


TestPublishers = Publishers.TestCase
TestPublishers.settings = settings(max_examples=5, stateful_step_count=10, deadline=None)
