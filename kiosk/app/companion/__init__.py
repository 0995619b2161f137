"""Builds the page that the code on a slip opens, as files that any web host can serve."""
