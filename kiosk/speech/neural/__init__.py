"""Better voices, by an optional extra, in a process of their own beside the plain voice.

May import: `kiosk.speech`, `core`, numpy; piper and hibari where they are installed.
Never goes in: anything that the plain voice needs in order to speak.
"""
