"""What people see and touch.

May import: Qt, `qtkit` and every room below it. Never goes in: a database, a socket, a device, or a rule
about journeys or services that a room without Qt could hold.
"""
