"""The tables of Urdu, Arabic, Punjabi and Bengali.

Written from grammars and not yet read by native speakers.
"""

from kiosk.speech.lexicon import Lexicon
from kiosk.speech.lexicon_rows import (
    MARKS,
    SPELLED,
    phrases,
    plain_date,
    plain_money,
    plain_time,
    words,
)

URDU = Lexicon(
    code="ur",
    digits=words("صفر ایک دو تین چار پانچ چھ سات آٹھ نو"),
    to="سے",
    or_="یا",
    dot="ڈاٹ",
    at="ایٹ",
    dash="ڈیش",
    plus="پلس",
    per_cent="فیصد",
    money=plain_money("پاؤنڈ", "پینس"),
    date=plain_date(words("جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر")),
    time=plain_time("صبح", "شام"),
    spelled=SPELLED,
    marks={**MARKS, "&": " اور "},
    of="میں سے",
    fractions={"1/2": "آدھا", "½": "آدھا"},
    and_a=" اور ",
    website="{} ویب سائٹ",
)
ARABIC = Lexicon(
    code="ar",
    # The voice guesses short vowels that are not written: it knows its own figures, and what is only
    # said is written with them.
    digits=tuple("0123456789"),
    to="إِلَى",
    or_="أَوْ",
    dot="نُقْطَة",
    at="آت",
    dash="شَرْطَة",
    plus="زَائِد",
    per_cent="بِالمِئَة",
    money=plain_money("جُنَيْه", "بِنْس", " وَ "),
    date=plain_date(
        words("يَنَايِر فِبْرَايِر مَارِس أَبْرِيل مَايُو يُونْيُو يُولْيُو أَغُسْطُس سِبْتَمْبَر أُكْتُوبَر نُوفَمْبَر دِيسَمْبَر")
    ),
    time=plain_time("صَبَاحًا", "مَسَاءً"),
    spelled=SPELLED,
    said=phrases("د = دُكْتُور"),
    marks={**MARKS, "&": " وَ "},
    halves={"am": "am", "pm": "pm", "ص": "am", "م": "pm"},
    of="مِنْ",
    fractions={"1/2": "نِصْف", "½": "نِصْف"},
    and_a=" وَ ",
    website="مَوْقِع {}",
)
PUNJABI = Lexicon(
    code="pa",
    digits=words("ਸਿਫ਼ਰ ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ"),
    to="ਤੋਂ",
    or_="ਜਾਂ",
    dot="ਡਾਟ",
    at="ਐਟ",
    dash="ਡੈਸ਼",
    plus="ਪਲੱਸ",
    per_cent="ਫ਼ੀਸਦੀ",
    money=plain_money("ਪੌਂਡ", "ਪੈਂਸ"),
    date=plain_date(words("ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ")),
    time=plain_time("ਸਵੇਰੇ", "ਸ਼ਾਮ"),
    spelled=SPELLED,
    said=phrases("ਡਾ = ਡਾਕਟਰ"),
    marks={**MARKS, "&": " ਅਤੇ "},
    of="ਵਿੱਚੋਂ",
    fractions={"1/2": "ਅੱਧਾ", "½": "ਅੱਧਾ"},
    and_a=" ਅਤੇ ",
    website="{} ਵੈੱਬਸਾਈਟ",
)
BENGALI = Lexicon(
    code="bn",
    digits=words("শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়"),
    to="থেকে",
    or_="অথবা",
    dot="ডট",
    at="অ্যাট",
    dash="ড্যাশ",
    plus="প্লাস",
    per_cent="শতাংশ",
    money=plain_money("পাউন্ড", "পেন্স"),
    date=plain_date(words("জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর")),
    time=plain_time("সকাল", "বিকেল"),
    spelled=SPELLED,
    said=phrases("ডা = ডাক্তার; মো = মোহাম্মদ"),
    marks={**MARKS, "&": " এবং "},
    of="এর মধ্যে",
    fractions={"1/2": "অর্ধেক", "½": "অর্ধেক"},
    and_a=" এবং ",
    website="{} ওয়েবসাইট",
)
