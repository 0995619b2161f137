"""What this kiosk shows: its content packs, for staff."""
