"""The composition root: the only room that knows everybody.

May import: every room but `tour` and `cli`. Never goes in: a rule of any room, or a word that a resident reads.
"""
