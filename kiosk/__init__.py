"""Handrail: something to hold on to while you go online."""
