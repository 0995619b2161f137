"""Qt machinery with no word of ours in it: task runner, laid-out text, sound output, the machine.

May import: PySide6 and `kiosk.core`.
Never goes in: a resident, a journey, a colour, or a word that a screen shows.
"""
