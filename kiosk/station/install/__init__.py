"""Makes a machine a kiosk: which files and accounts it takes, how they are put there, and how they are taken away.

May import: `kiosk.core` and the standard library. Never goes in: a text of those files (see `assets/install`), or a
change that `--dry-run` would not show.
"""
