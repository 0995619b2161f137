"""The on-screen keyboard: one panel at the foot of the window that types into whatever has the focus.

It may import `kiosk.ui.theme`, `kiosk.core` and Qt Quick. What is typed never passes through here: keys go from Qt's
input method to the field. No words predicted, no user dictionary, nothing written to disk, no settings to open.
"""
