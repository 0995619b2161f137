"""Asking a feed: its pages, its details, politely and within bounds."""
