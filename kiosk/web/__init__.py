"""The live page: which addresses may be opened, what is refused, and what the page's process is told.

May import: `core`, msgspec and publicsuffixlist. Never goes in: Qt, sockets that go anywhere but through the
allow-list, or a word of the resident's.

The page runs in a process of its own without a window: it draws into shared memory, and gets taps, scrolling and
typed text from ours. So whatever an engine opens by itself (a dialog, a menu, a second window) is on nobody's
screen; the allow-list, which the engine takes only at its start, is this visit's; an engine that dies takes no
screen with it; and ending the process is what forgets.
"""
