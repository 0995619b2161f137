"""Keeps the screen alive: a small process that starts the kiosk, hears its heart and starts it again.

May import: `kiosk.core`, the standard library, and as little of both as it can: it runs for months in a
few megabytes. Never goes in: Qt, a file that is written (the disk may be full), or what a resident typed.
"""
