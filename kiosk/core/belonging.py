"""What root makes in the kiosk's folder belongs to the account of the kiosk, which must go on writing there."""

import os
from contextlib import suppress
from pathlib import Path


def hand_over(folder: Path, *, but: str) -> None:
    """Give what root owns in a folder to the owner of the folder; links themselves, never what they lead to.

    Does nothing for anybody but root, and nothing where the folder is root's own. What goes meanwhile is passed over:
    the kiosk may be running.

    Args:
        folder: the kiosk's.
        but: a file in it that stays whose it is: the settings, which the kiosk only reads.

    Raises:
        OSError: something cannot be given away.
    """
    if os.name == "nt" or os.geteuid() != 0:
        return
    owner = folder.stat()
    if owner.st_uid == 0:
        return
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(parent, name)
            with suppress(FileNotFoundError):
                if path.lstat().st_uid == 0 and path != folder / but:
                    os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)
