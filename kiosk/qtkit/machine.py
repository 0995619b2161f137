"""What Qt knows about this machine: its screen, its touch, its sound outputs, its printers."""

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtPrintSupport import QPrinterInfo

from kiosk.core.errors import DeviceError


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """The first screen.

    Attributes:
        platform: the name of Qt's platform: "xcb", "wayland", "windows", "offscreen".
        width: in device-independent pixels.
        height: in device-independent pixels.
        dots_per_inch: device-independent pixels an inch, as the screen says of itself.
        scale: device pixels for each of ours.
    """

    platform: str
    width: int
    height: int
    dots_per_inch: float
    scale: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundOutputs:
    """Where sound can go.

    Attributes:
        names: each output, the one in use first.
        problem: why they could not be asked for, or "".
    """

    names: tuple[str, ...]
    problem: str


def has_display(environment: Mapping[str, str], system: str) -> bool:
    """Whether Qt can open a window here; to be asked before there is an application.

    Without a display server Qt on Linux does not raise: it ends the process.

    Args:
        environment: `os.environ`.
        system: `sys.platform`.
    """
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if chosen:
        return chosen.split(":")[0] not in {"offscreen", "minimal"}
    if system != "linux":
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def display() -> Display:
    """The first screen. A QGuiApplication must exist.

    Raises:
        DeviceError: there is none.
    """
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        raise DeviceError("There is no screen.", "Connect one and start the kiosk again.")
    size = screen.size()
    return Display(
        platform=QGuiApplication.platformName(),
        width=size.width(),
        height=size.height(),
        dots_per_inch=screen.physicalDotsPerInch(),
        scale=screen.devicePixelRatio(),
    )


def sound_outputs() -> SoundOutputs:
    """Where sound can go. A QCoreApplication must exist.

    QtMultimedia is loaded here and not before: on Linux it needs libpulse0, without which the
    kiosk works in silence.
    """
    try:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415
    except ImportError as error:
        library = str(error).split(":", maxsplit=1)[0]
        return SoundOutputs(names=(), problem=f"Sound cannot be used: {library} is missing.")
    default = QMediaDevices.defaultAudioOutput()
    outputs = sorted(QMediaDevices.audioOutputs(), key=lambda output: output != default)
    return SoundOutputs(names=tuple(output.description() for output in outputs), problem="")


def camera_problem() -> str:
    """What keeps the camera from reading codes, in words; "" where nothing does. A QCoreApplication must exist."""
    if importlib.util.find_spec("zxingcpp") is None:
        return "What reads the codes before a camera is not installed."
    try:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415
    except ImportError as error:
        return f"The camera cannot be used: {str(error).split(':', maxsplit=1)[0]} is missing."
    return "" if QMediaDevices.videoInputs() else "There is no camera."


def printers() -> tuple[str, ...]:
    """The names of the printers that the system knows, its default first.

    May take seconds where a print server does not answer: not for the screen's thread.
    """
    default = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != default))


def touch_screens() -> tuple[str, ...]:
    """The names of the touch screens; there has to be an application."""
    touching = QInputDevice.DeviceType.TouchScreen
    return tuple(
        device.name() or "Touch screen"
        for device in QInputDevice.devices()
        if device.type() == touching
    )
