"""The window's side of the live page: the page's process, its picture, and what is typed and touched on it.

May import: `kiosk.web`, `kiosk.ui.theme`, `kiosk.ui.reading.readable`, `kiosk.qtkit` and `kiosk.core`. Never goes in:
the engine itself, which only the page's own process loads (`engine`), and words for residents.
"""
