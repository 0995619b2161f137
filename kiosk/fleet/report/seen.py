"""When each kiosk of the fleet was last seen, and what it said of itself then."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from kiosk.fleet.health import Health
from kiosk.fleet.report.holdings import Holdings
from kiosk.fleet.report.kiosks import KioskState, in_order


def kiosks(
    holdings: Holdings, enrolled: Mapping[str, str], now: datetime
) -> tuple[KioskState, ...]:
    """Every kiosk that was enrolled or ever sent anything, those first that need somebody first.

    Args:
        holdings: what was sent.
        enrolled: site by the name of each kiosk that was enrolled; where nobody said, those that sent something.
        now: UTC, without a zone.
    """
    rows = holdings.connection.execute(
        "SELECT b.kiosk, arg_max(b.site, number), coalesce(any_value(h.seen), max(b.modified)), any_value(h.said)"
        " FROM batch b LEFT JOIN health h ON h.kiosk = b.kiosk WHERE b.fault = '' GROUP BY b.kiosk"
    ).fetchall()
    found = {
        kiosk: KioskState(
            kiosk=kiosk,
            site=site,
            seen=seen,
            health=None if said is None else msgspec.json.decode(said, type=Health),
        )
        for kiosk, site, seen, said in rows
    }
    for kiosk, site in enrolled.items():
        found.setdefault(kiosk, KioskState(kiosk=kiosk, site=site))
    return in_order(found.values(), now)
