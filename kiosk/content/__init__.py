"""Content packs: made and signed by a publisher, checked and switched whole by a kiosk (The Update Framework).

May import: `kiosk.core` and its own files, tuf, securesystemslib, obstore, brotli. Never goes in: what a journey, a
word or a service is (those who know are handed in), or anything that a resident did.
"""
