"""The page's process: an engine without a window, that draws into shared memory and does what its lines say.

May import: `web`, QtWebEngine and QtPdf, which no other room knows. Never goes in: a file of the resident's, or a
word typed or shown in a log.
"""
