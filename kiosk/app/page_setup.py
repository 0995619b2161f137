"""How real pages are opened, by the settings of a kiosk."""

from pathlib import Path

from kiosk.app.live_sites import LiveSites
from kiosk.core.places import own_command
from kiosk.qtkit.network import NetworkWatch
from kiosk.settings import Settings
from kiosk.station.notices import StaffNotices
from kiosk.ui.browser.page_setup import PageSetup


def page_setup(
    data: Path,
    settings: Settings,
    sites: LiveSites,
    network: NetworkWatch,
    notices: StaffNotices,
) -> PageSetup:
    """The process that shows pages, what it may open, and the authorities that it believes."""
    live = settings.live_page
    return PageSetup(
        command=tuple(own_command("page-process")),
        allow=sites.allow_list,
        is_online=lambda: network.is_up,
        enabled=live.enabled,
        certificates=_certificates(data, live.certificates, notices),
    )


def _certificates(data: Path, name: str, notices: StaffNotices) -> str:
    """The authorities of the settings' file; none where it cannot be read, which staff are told."""
    if not name:
        return ""
    try:
        return (data / name).read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no PEM file"
        problem = f"The certificates of live_page.certificates cannot be read ({reason})."
        notices.tell("live-page-certificates", problem, f"Check {name} beside kiosk.toml.")
        return ""
