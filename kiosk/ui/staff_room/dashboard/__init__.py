"""The dashboard: what the records add up to, on the screen and on paper."""
