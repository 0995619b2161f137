"""What the fleet sent, read back: fetched, believed only where it is whole, each record once, added up, written out.

Needs the extra `fleet` (DuckDB); a kiosk itself never comes here.
"""
