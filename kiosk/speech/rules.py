"""The rules in the order in which they are asked; the first that finds something is right.

What is longer or surer comes first: a date before a telephone number, a postcode before a road.
"""

from kiosk.speech import rules_codes, rules_numbers, rules_times, rules_words
from kiosk.speech.said import Rule

RULES: tuple[Rule, ...] = (
    rules_codes.email,
    rules_codes.web_address,
    rules_times.date,
    rules_times.year,
    rules_numbers.phone,
    rules_numbers.known_number,
    rules_numbers.reference,
    rules_numbers.money,
    rules_times.clock,
    rules_numbers.fraction,
    rules_numbers.quantity,
    rules_codes.postcode,
    rules_codes.national_insurance,
    rules_codes.code,
    rules_words.short_form,
    rules_codes.capitals,
    rules_words.saint_or_street,
    rules_words.doctor_or_drive,
    rules_times.day_or_month,
)
