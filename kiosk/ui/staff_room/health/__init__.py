"""How this kiosk is, for staff who know nothing of its inside."""
