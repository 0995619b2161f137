"""How the desk looks: a desktop's sizes, in our letters and the light colours; every pair of them is 7:1 or better."""

from kiosk.ui.theme.colours import LIGHT

#: In points: read at arm's length for a whole shift.
TEXT_PT = 13
TITLE_PT = 17
NUMBER_PT = 22

SHEET = f"""
QWidget {{ background: {LIGHT.ground}; color: {LIGHT.ink}; font-size: {TEXT_PT}pt; }}
QLineEdit, QListWidget, QScrollArea {{ border: 2px solid {LIGHT.line}; border-radius: 6px; padding: 4px; }}
QLineEdit:focus, QListWidget:focus, QScrollArea:focus {{ border: 3px solid {LIGHT.main}; }}
QListWidget::item {{ padding: 8px 6px; }}
QListWidget::item:selected {{ background: {LIGHT.chosen}; color: {LIGHT.on_chosen}; }}
QPushButton {{
  background: {LIGHT.choice}; color: {LIGHT.ink}; border: 2px solid {LIGHT.choice_edge};
  border-radius: 6px; padding: 8px 12px; text-align: left;
}}
QPushButton:hover, QPushButton:checked {{ background: {LIGHT.chosen}; color: {LIGHT.on_chosen}; }}
QPushButton:focus {{ background: {LIGHT.focus}; color: {LIGHT.focus_edge}; border-color: {LIGHT.focus_edge}; }}
QPushButton:disabled {{ color: {LIGHT.line}; border-color: {LIGHT.surface}; }}
QLabel#title {{ font-size: {TITLE_PT}pt; font-weight: bold; }}
QLabel#number {{ font-size: {NUMBER_PT}pt; font-weight: bold; }}
QLabel#label {{ color: {LIGHT.main}; font-weight: bold; }}
QLabel#say {{ background: {LIGHT.surface}; padding: 10px; border-left: 6px solid {LIGHT.main}; }}
"""
