"""Invented services, as many as wanted, that look like those of a real feed; the same for the same seed.

Words are as common as in English (the n-th word has about 1/n of the first one's share), names and
organisations are of towns, towns lie all over England and are of all sizes, hours repeat between
services, and one word in 400 is misspelt. A record has about 2.8 kB of JSON, as in the official feeds.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from random import Random
from uuid import UUID

Raw = dict[str, object]


def _words(text: str) -> list[str]:
    return text.split()


COMMON = _words(
    "the and to of a in for you is with or on we your can be are at our from who by people an "
    "as support have this service help will if their they all it children may need available "
    "information please more us contact advice not about offer community also care family "
    "young any other services group has been provide those staff home free age activities "
    "time health local school working access which day "
)
SUBJECTS = _words(
    "dementia carers lunch club befriending memory cafe wheelchair hearing sight foodbank "
    "debt housing benefits bereavement counselling transport shopping gardening exercise "
    "walking swimming singing dance library computer learning english citizenship "
    "volunteering employment tenancy homeless refuge stroke diabetes cancer autism disability "
    "mobility equipment bathing falls telecare alarm meals nursing respite advocacy mediation "
    "parenting playgroup nursery breastfeeding maternity vaccination dentist optician "
    "podiatry physiotherapy occupational therapy continence epilepsy parkinsons veterans "
    "refugees asylum interpreting pension energy heating insulation repairs handyperson "
    "furniture clothing laundry pets legal wills attorney probation addiction alcohol smoking "
    "gambling anxiety depression loneliness "
)
KINDS = (
    ("Lunch Club", "Food and meals"),
    ("Memory Café", "Dementia and memory"),
    ("Carers Support Group", "Looking after someone"),
    ("Befriending Service", "Loneliness"),
    ("Foodbank", "Food and meals"),
    ("Debt Advice", "Money"),
    ("Housing Advice", "Housing"),
    ("Hearing Aid Clinic", "Health"),
    ("Sight Loss Support", "Health"),
    ("Community Transport", "Getting about"),
    ("Walking Group", "Keeping active"),
    ("Chair Exercise", "Keeping active"),
    ("Swimming for All", "Keeping active"),
    ("Computer Help", "Learning"),
    ("English Classes", "Learning"),
    ("Stroke Club", "Health"),
    ("Bereavement Counselling", "Feelings"),
    ("Parent and Toddler Group", "Families"),
    ("Youth Club", "Families"),
    ("Handyperson Service", "Help at home"),
    ("Meals on Wheels", "Help at home"),
    ("Home Care", "Help at home"),
    ("Telecare and Alarms", "Help at home"),
    ("Singing for Memory", "Dementia and memory"),
    ("Veterans Breakfast", "Loneliness"),
    ("Citizens Advice", "Money"),
    ("Job Club", "Work"),
    ("Repair Café", "Community"),
    ("Allotment Society", "Community"),
    ("Village Hall", "Community"),
)
_ONSETS = [
    "b",
    "c",
    "d",
    "f",
    "g",
    "h",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "w",
    "st",
    "tr",
    "ch",
]
_ONSETS += ["s", "c", "p", "d", "re", "con", "in", "de", "un", "pro"]
_VOWELS = ["a", "e", "i", "o", "u", "e", "a", "ea", "ou"]
_CODAS = ["", "", "", "", "n", "t", "l", "r", "s", "nk", "ck", "st", "ng"]
_ENDINGS = ["ton", "ham", "ford", "bury", "ley", "field", "wick", "by", "thorpe", "worth", "mouth"]
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_HOURS = (("09:00", "17:00"), ("10:00", "12:00"), ("13:00", "15:30"), ("18:00", "20:30"))
_ACCESS = ("Wheelchair access and an accessible toilet", "Hearing loop", "Steps to the front door")
_LANGUAGES = ("Welsh", "Polish", "Urdu", "Bengali", "Somali", "Arabic", "British Sign Language")
_VOCABULARY = 30_000
_TOWNS = 1_500
_MISSPELT = 1 / 400
_SHORTEST = 4  # letters of a word that is misspelt
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Town:
    """An invented town, somewhere in England."""

    name: str
    area: str
    latitude: float
    longitude: float


class World:
    """Everything that services are made of."""

    def __init__(self, seed: int = 1) -> None:
        self._seed = seed
        random = Random(seed)  # noqa: S311
        self.words = _vocabulary(random)
        self._shares = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))
        self.towns = [_town(random) for _ in range(_TOWNS)]
        self._sizes = list(accumulate(1 / (rank + 5) for rank in range(_TOWNS)))

    def services(self, count: int) -> Iterator[Raw]:
        """So many records of an Open Referral UK 3.0 feed."""
        for number in range(count):
            yield self._service(number, Random(self._seed * 1_000_003 + number))  # noqa: S311

    def _service(self, number: int, random: Random) -> Raw:
        (town,) = random.choices(self.towns, cum_weights=self._sizes)
        kind, topic = random.choice(KINDS)
        organization = f"{town.name} {self._giver(random)}"
        name = random.choice((f"{town.name} {kind}", kind, f"{kind} at {self._venue(random)}"))
        return {
            "id": str(UUID(int=random.getrandbits(128), version=4)),
            "name": name,
            "status": "active",
            "description": self._description(random, kind),
            "url": f"https://{town.name.lower()}.example/{number}",
            "email": f"hello{number}@{town.name.lower()}.example",
            "last_modified": f"20{random.randrange(19, 27)}-0{random.randrange(1, 10)}-11",
            "organization": {"id": organization, "name": organization},
            "phones": [{"number": f"0151 496 0{random.randrange(999):03}"}],
            "attributes": [_attribute(topic)],
            "schedules": _schedules(random),
            "languages": [{"name": random.choice(_LANGUAGES)}] if random.random() < 0.06 else [],
            "cost_options": [{"amount": 0}] if random.random() < 0.3 else [],
            **_ages(random),
            "service_at_locations": self._locations(random, town),
        }

    def _giver(self, random: Random) -> str:
        trade = random.choice(("Community Trust", "Council", "Age Concern", "Church", "Centre"))
        return f"{random.choice(self.words[200:800]).capitalize()} {trade}"

    def _venue(self, random: Random) -> str:
        saint = random.choice(self.words[800:3_000]).capitalize()
        return f"{saint} {random.choice(('Hall', 'Church', 'Library', 'Centre'))}"

    def _description(self, random: Random, kind: str) -> str:
        words = random.choices(self.words, cum_weights=self._shares, k=int(random.gauss(210, 90)))
        for _ in range(sum(random.random() < _MISSPELT for _ in words)):
            place = random.randrange(len(words))
            words[place] = misspelt(words[place], random)
        sentences = [kind.lower() + " for everyone"]
        while words:
            length = random.randrange(6, 22)
            sentences.append(" ".join(words[:length]))
            del words[:length]
        text = ". ".join(sentence.capitalize() for sentence in sentences)
        return f"<p>{text}.</p>" if random.random() < 0.2 else f"{text}."

    def _locations(self, random: Random, town: Town) -> list[Raw]:
        if random.random() < 0.1:
            return []
        return [
            {
                "location": {
                    "name": self._venue(random),
                    "latitude": round(town.latitude + random.gauss(0, 0.02), 6),
                    "longitude": round(town.longitude + random.gauss(0, 0.03), 6),
                    "addresses": [
                        {
                            "address_1": f"{random.randrange(1, 200)} {self._venue(random)} Street",
                            "city": town.name,
                            "postal_code": f"{town.area}{random.randrange(1, 30)} "
                            f"{random.randrange(1, 9)}{random.choice('ABDEFGH')}"
                            f"{random.choice('JLNPQRS')}",
                            "address_type": "physical",
                        }
                    ],
                    "accessibility": [{"description": random.choice(_ACCESS)}],
                }
            }
            for _ in range(1 + (random.random() < 0.08) * random.randrange(1, 5))
        ]


def misspelt(word: str, random: Random) -> str:
    """The word with one slip: a letter left out, doubled, swapped with the next, or another one."""
    if len(word) < _SHORTEST:
        return word
    at = random.randrange(len(word))
    return random.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
            word[:at] + random.choice(_LETTERS) + word[at + 1 :],
        )
    )


def _vocabulary(random: Random) -> list[str]:
    words = dict.fromkeys((*COMMON, *SUBJECTS))
    while len(words) < _VOCABULARY:
        words[_syllables(random, random.choice((1, 2, 2, 3, 3, 4)))] = None
    return list(words)


def _syllables(random: Random, count: int) -> str:
    return "".join(
        random.choice(_ONSETS) + random.choice(_VOWELS) + random.choice(_CODAS)
        for _ in range(count)
    )


def _town(random: Random) -> Town:
    return Town(
        name=_syllables(random, 1).capitalize() + random.choice(_ENDINGS),
        area=random.choice(_LETTERS.upper()) + random.choice("ABDEGHKLNRSTY"),
        latitude=random.uniform(50.3, 55.5),
        longitude=random.uniform(-4.0, 1.6),
    )


def _attribute(topic: str) -> Raw:
    return {"taxonomy_term": {"id": topic.lower().replace(" ", "-"), "name": topic}}


def _schedules(random: Random) -> list[Raw]:
    rules: list[Raw] = []
    if random.random() < 0.4:
        return rules
    for day in random.sample(_DAYS, random.choice((1, 1, 1, 2, 5))):
        opens, closes = random.choice(_HOURS)
        rules.append({"freq": "WEEKLY", "byday": day, "opens_at": opens, "closes_at": closes})
    return rules


def _ages(random: Random) -> Raw:
    if random.random() < 0.6:
        return {}
    bound, years = random.choice((("minimum_age", 18), ("minimum_age", 55), ("maximum_age", 25)))
    return {bound: years}
