"""The slip on paper: large print, black on white, A4, painted by Qt on a printer or into a PDF.

May import: Qt, `takehome`, `core`, and the fonts and words of `ui`. Never goes in: what a slip says
about a service or a journey (that is `takehome`), or who the person is.
"""
