"""What Qt's virtual keyboard reads from the environment, to be set before the application object is made."""

import os

#: Qt keyboard settings that decide how its plug-in starts; the rest is set in qml/Board.qml.
_NEEDED = {
    "QT_IM_MODULE": "qtvirtualkeyboard",
    # Without it the plug-in opens a window of its own over ours.
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
    # The keyboard writes nothing: not even its compiled QML to the cache folder.
    "QML_DISABLE_DISK_CACHE": "1",
}
#: Qt 6.11.3 warns about names in its own PopupList.qml each time; harmless, and not ours to mend.
_QUIET = "qt.qml.propertyCache.append=false"


def prepare_environment() -> None:
    """Choose our keyboard. Call before `QApplication` is made; afterwards it does nothing."""
    os.environ.update(_NEEDED)
    # A desktop's own choice of input methods (fcitx, ibus) would win over ours.
    os.environ.pop("QT_IM_MODULES", None)
    rules = os.environ.get("QT_LOGGING_RULES", "")
    if _QUIET not in rules:
        os.environ["QT_LOGGING_RULES"] = f"{rules};{_QUIET}" if rules else _QUIET
