"""The whole kiosk by four keys and the ear (EN 301 549, clause 5.1.6): previous, next, choose, repeat.

May import: `ui`, `qtkit` and what `ui` may. Never goes in: a screen of its own; what can be done is what the screens
offer.
"""
