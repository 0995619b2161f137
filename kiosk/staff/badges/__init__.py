"""What a learner takes away: Open Badges 3.0 that the kiosk signs and that anybody verifies without a network.

May import: `kiosk.core`, `kiosk.staff.learning`. Never goes in: Qt, or a name that is not made up.
"""
