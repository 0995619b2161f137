"""Helping people beside the kiosk: who is being helped now, without a name, and what came of it."""
