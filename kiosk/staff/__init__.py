"""The champion's side: what staff do at the kiosk, and the anonymous log that every figure comes from.

May import: core, settings, journeys, directory, takehome, visit. Never goes in: Qt, or anything of a person.
"""
