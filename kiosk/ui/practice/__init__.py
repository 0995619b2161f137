"""Make-believe things to try: forms, e-mails, phones, calls, drawn by us inside a frame that says so.

May import: `kiosk.journeys.practice` (what is tried), `kiosk.qtkit`, `kiosk.ui.theme`, `kiosk.ui.widgets`,
`kiosk.ui.words`. Never goes in: what a touch comes to (that is `kiosk.journeys.practice.run`), screens.
"""
