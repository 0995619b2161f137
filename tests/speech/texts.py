"""A hundred texts that a kiosk reads: from its own content and interface, and invented hard ones."""

import itertools
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from kiosk.core.places import assets_dir
from kiosk.journeys.library import Library

OF_CONTENT = {"en": 20, "cy": 12, "pl": 10, "ur": 12}
OF_INTERFACE = {"ar": 9, "pa": 7, "bn": 7, "ro": 7, "uk": 7}
INVENTED = (
    ("en", "It costs £1,250.50, not £12.50; call 01792 636000 or +44 1792 636000 by 24/12/2026."),
    ("en", "The the the the end: the help, the HELP and The Help."),
    ("en", "Café Zoë – naïve, “smart quotes”, and Łódź’s piñata… 😀 👩‍👩‍👧 🇬🇧 done!"),
    (
        "en",
        "Mon-Fri 9:30am–5pm; Sat 10.00-12.00 (closed Sun). SA1 3SN, 10-12 High St, near St Mary's.",
    ),
    (
        "en",
        "Ask your GP, the NHS, DWP or HMRC about PIP, ESA and NI e.g. at www.gov.uk/pip or help@ageuk.org.uk.",
    ),
    ("en", "• Your name\n• Your address\n• £5 in cash"),
    ("en", "of the of the in the to the and the for the"),
    (
        "en",
        "cafe\u0301 re\u0301sume\u0301 – combining accents, soft\u00adhyphen, non\u00a0breaking",
    ),
    ("en", "A, a, A. I. 1 2 3 100 1,000 1½ 24/7 50% 65+ 2 x 5mg"),
    ("en", "supercalifragilisticexpialidocious-antidisestablishmentarianism and/or he/she"),
    ("cy", "Mae'r llyfrgell ar agor Llun-Gwener 9.00-17.00; ffoniwch 029 2087 2087 am £2."),
    (
        "ur",
        "براہِ کرم ۹:۳۰ بجے آئیں، فون 0300 123 4567، خرچ £5 اور NHS کی ویب سائٹ www.nhs.uk دیکھیں۔ شکریہ شکریہ",
    ),
    ("ar", "اتصل بالرقم ٠٣٠٠ ١٢٣ ٤٥٦٧ من فضلك، من فضلك، واسأل عن NHS و PIP. السعر £10."),
    ("pl", "Zażółć gęślą jaźń! Zadzwoń 0300 123 4567; pn-pt 9:00-17:00, £2.50."),
)


def content(language: str) -> Iterator[str]:
    """What the journeys that are written in a language say first."""
    library, english = (Library.load([assets_dir() / "content"], code) for code in (language, "en"))
    for name in library.ids:
        journey, original = library.journey(name), english.journey(name)
        if journey is None or original is None:
            continue
        if language == "en" or journey.title != original.title:
            yield f"{journey.title}. {journey.summary} {journey.start.does}"


def interface(language: str) -> Iterator[str]:
    """The sentences of the interface in a language, the longest first."""
    tree = ET.parse(assets_dir() / "i18n" / f"handrail_{language}.ts")  # noqa: S314 - our own file
    texts = {message.text or "" for message in tree.iter("translation")}
    yield from sorted(texts, key=lambda text: (-len(text), text))


TEXTS: tuple[tuple[str, str], ...] = (
    *INVENTED,
    *(
        (language, text)
        for language, count in OF_CONTENT.items()
        for text in itertools.islice(content(language), count)
    ),
    *(
        (language, text)
        for language, count in OF_INTERFACE.items()
        for text in itertools.islice(interface(language), count)
    ),
)
