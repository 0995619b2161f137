"""What a kiosk's key may do with a real store, and what it may not."""

import obstore
import pytest
from obstore.exceptions import AlreadyExistsError, BaseError, PermissionDeniedError

from tests.fleet.engine import ANYBODY, CONTENT, KIOSK, LARKHAVEN, PUBLISHER, STATS, Engine


def test_a_kiosks_key_can_only_add(engine: Engine) -> None:
    kiosk = engine.store(STATS, KIOSK)
    obstore.put(kiosk, "in/only-added", b"first", mode="create")
    with pytest.raises(AlreadyExistsError):
        obstore.put(kiosk, "in/only-added", b"second", mode="create")
    for refused in (
        lambda: obstore.get(kiosk, "in/only-added"),
        lambda: obstore.head(kiosk, "in/only-added"),
        lambda: obstore.put(kiosk, "elsewhere/x", b"x", mode="create"),
        lambda: obstore.put(engine.store(CONTENT, KIOSK), "in/x", b"x", mode="create"),
    ):
        with pytest.raises(PermissionDeniedError):
            refused()
    with pytest.raises(BaseError, match="403"):
        list(obstore.list(kiosk))
    with pytest.raises(BaseError, match="AccessDenied"):
        obstore.delete(kiosk, "in/only-added")
    assert obstore.get(engine.store(STATS), "in/only-added").bytes().to_bytes() == b"first"


def test_anybody_reads_content_and_nobody_but_its_publisher_writes_it(engine: Engine) -> None:
    obstore.put(engine.store(CONTENT, PUBLISHER), "metadata/timestamp.json", b"{}")
    anybody = engine.store(CONTENT, ANYBODY)
    assert obstore.get(anybody, "metadata/timestamp.json").bytes().to_bytes() == b"{}"
    for nobody in (anybody, engine.store(CONTENT, KIOSK)):
        with pytest.raises(BaseError):
            obstore.put(nobody, "metadata/timestamp.json", b"[]")


def test_the_key_of_one_kiosk_opens_nothing_of_another(engine: Engine) -> None:
    larkhaven = engine.store(STATS, LARKHAVEN)
    obstore.put(larkhaven, "in/larkhaven-1/2026-11/x", b"mine", mode="create")
    for path in ("in/larkhaven-2/2026-11/x", "in/larkhaven-10/x", "in/x", "x"):
        with pytest.raises(PermissionDeniedError):
            obstore.put(larkhaven, path, b"theirs", mode="create")
