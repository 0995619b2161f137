"""Bringing the directory up to date from feeds, whole and resumable."""
