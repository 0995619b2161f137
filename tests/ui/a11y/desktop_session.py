"""A desktop of its own for a kiosk and its reader: a display, an accessibility bus, the kiosk; all gone at the end.

Run inside `dbus-run-session`: `python desktop_session.py DATA NAME ...`; the reader's lines are the output.
"""

import os
import subprocess
import sys
from pathlib import Path

BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
READER = Path(__file__).with_name("desktop_reader.py")
_PATIENCE_S = 90


def main(data: str, names: list[str]) -> int:
    read, write = os.pipe()
    running = [
        subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"],
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    ]
    try:
        os.environ["DISPLAY"] = f":{os.read(read, 16).decode().strip()}"
        running.append(
            subprocess.Popen(
                [BUS_LAUNCHER, "--launch-immediately"],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )
        kiosk = [sys.executable, "-m", "kiosk", "run", "--windowed", "--data", data]
        ours = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        running.append(
            subprocess.Popen(kiosk, env=ours, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        reader = [str(SYSTEM_PYTHON), "-W", "ignore", str(READER), *names]
        return subprocess.run(reader, check=False, timeout=_PATIENCE_S).returncode
    finally:
        for each in reversed(running):
            each.terminate()
            each.wait(10)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
