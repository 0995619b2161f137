"""Practices: make-believe things to try on, what is to be done in them, and how far somebody has come.

May import: `kiosk.core`, the rest of `kiosk.journeys`, the standard library. Never goes in: Qt, how a
thing is drawn, or anything about one practice only (that is its file in `assets/content`).
"""
