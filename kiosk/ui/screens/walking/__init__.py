"""A journey under way: one screen, and one view for each kind of node."""
