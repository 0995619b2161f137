"""Campaigns: begun, seen, printed and ended by staff at the kiosk."""
