"""The page's own process with guards taken out and traps laid: for these tests, and never part of the product.

With nothing taken out it is the very process of the product: the traps look and tell, they hold nothing up.
"""

import argparse
import importlib
import os
import sys
from types import ModuleType, SimpleNamespace

from kiosk.ui.browser.engine import process

_ENGINE = "kiosk.ui.browser.engine.engine"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", default="")
    parser.add_argument("--traps", type=int, required=True)
    parser.add_argument("--commands", type=int, required=True)
    options = parser.parse_args()
    out = frozenset(filter(None, options.out.split(",")))

    def load(name: str) -> ModuleType:
        """Qt is first loaded here, after the process has made its environment; so our hand comes in here, too."""
        if name != _ENGINE:
            return importlib.import_module(name)
        unguarded = importlib.import_module("tests.siege.unguarded")
        traps = importlib.import_module("tests.siege.traps")
        laid = traps.Traps(os.fdopen(options.traps, "wb", buffering=0), options.commands)
        unguarded.take_out(out, laid)
        engine = importlib.import_module(name)
        unguarded.take_out_of(engine, out)
        return engine

    vars(process)["importlib"] = SimpleNamespace(import_module=load)
    return process.main()


if __name__ == "__main__":
    sys.exit(main())
