"""The window's side of the process that plays sound."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QSignalBlocker, Signal, Slot

from kiosk.qtkit.watched_process import line_process

_REAPED_WITHIN_MS = 2_000
_MAX_LINE_BYTES = 4_096


class SoundLink(QObject):
    """Starts the process when it is first needed and again after it has been lost."""

    advanced = Signal(int, int)
    """Number of a piece, and how many of its frames have been played."""
    ended = Signal(int)
    """Number of a piece that has been played to its end."""
    lost = Signal(int, str)
    """Number of a piece that can no longer be heard, and why; 0 for whatever plays."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None
        self._volume = 1.0

    def start(self) -> None:
        """Start the process, if none runs."""
        if self._process is not None:
            return
        self._process = line_process(self, self._command, said=self._on_output, gone=self._on_gone)
        self._process.start()
        self.set_volume(self._volume)

    def play(self, piece: int, pcm16: bytes, rate: int) -> None:
        """Play this instead of what plays."""
        self.start()
        self._write(b"play %d %d %d\n" % (piece, rate, len(pcm16)) + pcm16)

    def stop(self) -> None:
        """Fall silent, before whatever else the window has to do for a touch."""
        self._write(b"stop\n")
        if self._process is not None:
            # Qt itself would write it when the touch has been dealt with: 5 ms later, with a new screen 15.
            # What is told meanwhile is of a piece that nobody hears any more.
            with QSignalBlocker(self):
                self._process.waitForBytesWritten(0)

    def set_volume(self, volume: float) -> None:
        """Loudness from 0 to 1, also of a process that is started later."""
        self._volume = volume
        self._write(b"volume %.3f\n" % volume)

    def end(self, *, wait: bool = False) -> None:
        """Kill the process; with `wait`, return when it is gone."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        if wait:
            process.waitForFinished(_REAPED_WITHIN_MS)

    def process_id(self) -> int:
        """The system's number of the process; 0 where none runs."""
        return self._process.processId() if self._process is not None else 0

    def _write(self, data: bytes) -> None:
        if self._process is not None:
            self._process.write(data)

    @Slot()
    def _on_output(self) -> None:
        process = self._process
        if process is None or self.sender() is not process:
            return
        while process.canReadLine():
            line = bytes(process.readLine(_MAX_LINE_BYTES).data()).decode(errors="replace")
            match line.strip().split(" ", 2):
                case ["at", piece, frame] if piece.isdecimal() and frame.isdecimal():
                    self.advanced.emit(int(piece), int(frame))
                case ["end", piece] if piece.isdecimal():
                    self.ended.emit(int(piece))
                case ["lost", piece, reason] if piece.isdecimal():
                    self.lost.emit(int(piece), reason)

    @Slot()
    def _on_gone(self) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        self._process = None
        self.lost.emit(0, "the process that plays sound has died")
