"""Values, ports and the error tree that every room shares.

May import: the standard library. Never goes in: Qt, a third-party package, or a rule that belongs to one room.
"""
