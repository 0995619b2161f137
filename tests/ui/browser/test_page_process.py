"""What the page's process may know of the kiosk's own environment."""

import pytest

from kiosk.ui.browser.page_process import clean_environment


def test_nothing_that_steers_the_engine_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "QTWEBENGINE_REMOTE_DEBUGGING",
        "QTWEBENGINE_CHROMIUM_FLAGS",
        "QTWEBENGINE_DISABLE_SANDBOX",
        "QT_PLUGIN_PATH",
        "QML_IMPORT_PATH",
        "CHROME_LOG_FILE",
        "SSLKEYLOGFILE",
    ):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("LARKHAVEN", "1")
    found = clean_environment()
    steering = {name for name in found.keys() if name.startswith(("QT", "QML", "CHROME", "SSLKEY"))}  # noqa: SIM118
    assert steering == {
        "QT_QPA_PLATFORM",
        "QT_QUICK_BACKEND",
    }
    assert found.value("QT_QPA_PLATFORM") == "offscreen"
    assert found.contains("LARKHAVEN")
