"""The directory as a pack: keyed JSON lines in hash bins, and what changed from one published state to the next.

A line is an id, where it is from, and a record of which nothing is known here. A kiosk that has a published state
fetches what changed since; any other kiosk those bins that it lacks. Both end in the same bytes: those whose hashes the
publisher signed.
"""
