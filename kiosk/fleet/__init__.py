"""Many kiosks: anonymous records sent to a store that none of us runs, and reports over all of them.

May import: `kiosk.core`, `kiosk.settings`, `kiosk.staff` (what a record may say, and what records add up to),
`kiosk.content.packs`, obstore, duckdb, msgspec. Never goes in: how a record comes about (that is `kiosk.staff`), or
anything that could tell one resident from another.
"""
