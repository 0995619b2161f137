"""A scripted visit through the real kiosk by real touches: pictures, a slip, the speech, the timings.

May import: `app`, `ui` and what lies below. Never goes in: a way round a screen; whatever the tour does, a
finger could have done.
"""
