"""Many kiosks: anonymous records sent to a store that none of us runs, and reports over all of them.

May import: `kiosk.core` and its own files, obstore, duckdb. Never goes in: how a record comes about (that is
`kiosk.staff`), or anything that could tell one resident from another.
"""
