"""The way in: a PIN, and the doors behind it."""
