"""What a kiosk says, in words that a recogniser knows."""

PHRASES = [
    "Ask for a care needs assessment",
    "Apply for a blue badge",
    "Your nearest library is open today",
    "Call nine nine nine in an emergency",
    "Find help near your home",
    "Press the green button to begin",
    "Bring proof of your address",
    "The office is closed on Sunday",
    "You can take this list with you",
    "Someone will phone you tomorrow",
]
