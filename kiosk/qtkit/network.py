"""Whether this machine has a network, as far as the system tells; and when it has one again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QHostAddress, QNetworkInformation, QNetworkInterface

#: How often the network cards are looked at where the system does not tell of changes. A look
#: takes less than a millisecond.
_LOOK_MS = 30_000


class NetworkWatch(QObject):
    """Watches the network without sending anything.

    Signals:
        came_back: there was none, and now there is one.
    """

    came_back = Signal()

    def __init__(
        self, parent: QObject | None = None, *, see: Callable[[], bool] | None = None
    ) -> None:
        """Nothing is watched before `start`.

        Args:
            parent: who owns this.
            see: tells whether there is a network, and is asked from time to time. Without it the
                system tells of changes; where it cannot, the network cards are looked at.
        """
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._see = see
        self._system: QNetworkInformation | None = None
        self._is_up = True

    def start(self) -> None:
        """Begin to watch. Takes some 15 ms the first time, so not before the first frame."""
        if self._timer.isActive() or self._system is not None:
            return  # somebody else has begun
        if self._see is None:
            self._system = _system_information()
            self._see = some_card_leads_out if self._system is None else self._is_connected
        self._is_up = self._see()
        if self._system is not None:
            self._system.reachabilityChanged.connect(self.look)
        else:
            self._timer.start()

    @property
    def is_up(self) -> bool:
        """Whether there is a network; also where nobody knows."""
        return self._is_up

    def close(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        if self._system is not None:
            self._system.reachabilityChanged.disconnect(self.look)
            self._system = None

    @Slot()
    def look(self) -> None:
        """Look again."""
        before = self._is_up
        self._is_up = self._see is None or self._see()
        if self._is_up and not before:
            self.came_back.emit()

    def _is_connected(self) -> bool:
        gone = QNetworkInformation.Reachability.Disconnected
        return self._system is None or self._system.reachability() != gone


def some_card_leads_out() -> bool:
    """Whether a network card is up and has an address that others can answer to."""
    return any(_leads_out(each) for each in QNetworkInterface.allInterfaces())


def _system_information() -> QNetworkInformation | None:
    """What Qt's plug-in for this system knows; None where it has none or knows nothing."""
    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
        return None
    information = QNetworkInformation.instance()
    if information.reachability() == QNetworkInformation.Reachability.Unknown:
        return None
    return information


def _leads_out(interface: QNetworkInterface) -> bool:
    flags, flag = interface.flags(), QNetworkInterface.InterfaceFlag
    if not flags & flag.IsUp or not flags & flag.IsRunning or flags & flag.IsLoopBack:
        return False
    addresses = (entry.ip() for entry in interface.addressEntries())
    return any(not QHostAddress.isLinkLocal(address) for address in addresses)
