"""The rules in the order in which they are asked; the first that finds something is right.

What is longer or surer comes first: a date before a telephone number, a postcode before a road.
"""

from kiosk.speech import (
    rules_amounts,
    rules_codes,
    rules_dates,
    rules_numbers,
    rules_times,
    rules_words,
)
from kiosk.speech.said import Rule

RULES: tuple[Rule, ...] = (
    rules_codes.email,
    rules_codes.web_address,
    rules_dates.date,
    rules_dates.year,
    rules_numbers.phone,
    rules_numbers.known_number,
    rules_numbers.reference,
    rules_amounts.money,
    rules_times.clock,
    rules_amounts.fraction,
    rules_amounts.many,
    rules_amounts.quantity,
    rules_codes.postcode,
    rules_codes.national_insurance,
    rules_codes.code,
    rules_words.optional_plural,
    rules_words.short_form,
    rules_codes.capitals,
    rules_words.saint_or_street,
    rules_words.doctor_or_drive,
    rules_words.road,
    rules_words.roman,
    rules_dates.day_or_month,
)
