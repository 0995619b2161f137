"""python-tuf's own scenarios (its repository simulator and updater tests), played to the client that a kiosk uses.

They are in its source package on PyPI and not in its wheel, so `make content-faults` fetches that, and runs this file
as a script with the unpacked package as its argument. Of our client what can differ is tried: how metadata is kept, and
the lower limits.
"""

import sys
import unittest
from dataclasses import replace
from pathlib import Path
from typing import Any

import tuf.ngclient
from tuf.ngclient.updater import Updater

from kiosk.content.signed import LIMITS, DurableUpdater

MODULES = (
    "test_updater_top_level_update",
    "test_updater_key_rotations",
    "test_updater_delegation_graphs",
    "test_updater_consistent_snapshot",
    "test_updater_fetch_target",
    "test_updater_validation",
)


class KiosksUpdater(DurableUpdater):
    """Ours, made as tuf's is, so that its tests can make one."""

    def __init__(self, *more: Any, **named: Any) -> None:
        Updater.__init__(self, *more, **{"config": replace(LIMITS), **named})


def main() -> int:
    """Run them."""
    sys.path.insert(0, str(Path(sys.argv[1]).resolve()))
    for name in [name for name in sys.modules if name.split(".")[0] == "tests"]:
        del sys.modules[name]
    tuf.ngclient.Updater = KiosksUpdater  # type: ignore[misc]
    suite = unittest.defaultTestLoader.loadTestsFromNames([f"tests.{name}" for name in MODULES])
    result = unittest.TextTestRunner().run(suite)
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
