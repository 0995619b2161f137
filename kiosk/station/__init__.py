"""The machine that the kiosk stands on: its logs, notices for staff, and the doctor.

May import: `kiosk.core` and the standard library. What other rooms know comes as plain values and
callables.
Never goes in: Qt, a resident, or a rule of another room.
"""
