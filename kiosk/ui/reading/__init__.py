"""Reading aloud in the window: passages become sentences, sound and lit words.

May import: `qtkit`, `speech` and `core`. Never goes in: a widget, a colour, or what a screen says.
"""
