"""Keeps PySide6 from reading the source of every module that is imported after it.

It looks there for the word PySide6, to know which modules may choose other names of Qt's methods by `from __feature__`,
which ours never do (pyproject.toml bans it). In a checkout of ours that is 600 files, a tenth of the time until the
first frame, and 16 MB that the interpreter's `linecache` keeps for ever. A built folder has no sources.
"""

import importlib


def read_no_sources() -> None:
    """Have no more sources read; call it before the modules that make the window are imported."""
    importlib.import_module("PySide6.QtCore")
    try:
        feature = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return  # Another version of PySide6 keeps it elsewhere, and is merely slower.
    if hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _uses_no_features


def _uses_no_features(_: object) -> bool:
    return False
