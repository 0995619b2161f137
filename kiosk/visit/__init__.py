"""One resident's visit: where they are, what they answered, what they collected, when they have gone.

Lives in memory only and is forgotten whole. May import: `journeys`, `directory`, `takehome`, `core`.
Never goes in: Qt, a file, a log of anything a resident did.
"""
