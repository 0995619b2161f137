"""Safe mode: a plain window that shows what to do and whom to ring when the kiosk itself keeps falling.

May import: theme, widgets and words, `kiosk.journeys`, the parts that screens are made of. Never goes in: the voice,
the keyboard, a web page, the directory, the conductor, or anything else that may have been the cause.
"""
