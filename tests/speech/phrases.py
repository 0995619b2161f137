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
LONGER = [
    "This helps you find out what money you can get and then it shows you how to ask for it",
    "You need a photo of your head and shoulders and a letter with your name and address",
    "If you do not have a letter you can ask your doctor or someone at the library to help you",
    "It costs ten pounds in England and it is free in Wales",
    "Lunch is served every day from twelve until two and you do not need to book",
    "Tell us about anything that makes it hard for you to get to us by bus or by train",
    "The bus stop is across the road from the main door and there are steps at the front",
    "Your list has five things on it and you can print it in large letters before you go",
    "A nurse will call you back in the morning to ask how you are and what you need",
    "Nobody can see what you have written here after you touch the red button",
]
