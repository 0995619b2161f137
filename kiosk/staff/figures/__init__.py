"""What the records add up to: every figure, its cost, and what of it may leave the kiosk."""
