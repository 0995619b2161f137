"""Reads aloud: what is said (wording), who says it (voices), and the process that says it.

May import: `core` and the standard library; pyttsx3 and espeakng_loader in the worker process only.
Never goes in: Qt, playback, or a sentence that is shown on a screen.
"""
