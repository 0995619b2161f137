import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.wording import spoken

SAID = [
    # telephone numbers: figure by figure, in groups
    ("Call 01792 636000 now.", "Call oh one seven nine two, six three six, oh oh oh now."),
    ("0300 123 4567", "oh three oh oh, one two three, four five six seven"),
    ("01792636000", "oh one seven nine two, six three six, oh oh oh"),
    ("02079460123", "oh two oh, seven nine four six, oh one two three"),
    ("07700900123", "oh seven seven oh oh, nine oh oh, one two three"),
    ("+44 1792 636000", "plus four four, one seven nine two, six three six, oh oh oh"),
    (
        "+44 (0)20 7946 0123",
        "plus four four, two oh, seven nine four six, oh one two three",
    ),
    ("(01792) 636 000", "oh one seven nine two, six three six, oh oh oh"),
    (
        "020 7946 0123 or 0800 1111",
        "oh two oh, seven nine four six, oh one two three or oh eight oh oh, one one one one",
    ),
    ("Call 999 in an emergency", "Call nine nine nine in an emergency"),
    ("Ring 111 or 101.", "Ring one one one or one oh one."),
    ("There are 101 homes", "There are 101 homes"),
    ("NHS 111", "N H S one one one"),
    ("Text SHOUT to 85258", "Text SHOUT to eight five two five eight"),
    ("116 123", "one one six, one two three"),
    (
        "18001 0300 123 4567",
        "one eight oh oh one oh three oh oh, one two three, four five six seven",
    ),
    ("Tel: 0117 922 2000", "telephone: oh one one seven, nine two two, two oh oh oh"),
    # postcodes and other codes: letter by letter
    ("SA1 3SN", "S eh one, three S N"),
    ("EH1 1YZ", "E H one, one Y Z"),
    ("Come to SA11 0AB.", "Come to S eh one one, oh eh B."),
    ("AB 12 34 56 C", "eh B, one two, three four, five six, C"),
    ("943 476 5919", "nine four three, four seven six, five nine one nine"),
    ("Charity number 1234567", "Charity number one two three, four five six seven"),
    ("the A4067", "the eh 40 67"),
    ("the A470", "the eh four seven oh"),
    ("the M4", "the M 4"),
    ("form SA400", "form S eh 400"),
    ("Form A", "Form eh"),
    # money
    ("£12.50", "12 pounds 50"),
    ("£1,250.50", "1250 pounds 50"),
    ("£1", "1 pound"),
    ("£0.50", "50 pence"),
    ("£12.05", "12 pounds and 5 pence"),
    ("50p a day", "50 pence a day"),
    ("1p", "1 penny"),
    ("£10-£20", "10 pounds to 20 pounds"),
    ("£1.5 million", "1.5 million pounds"),
    ("£3m.", "3 million pounds."),
    # dates
    ("24/12/2026", "the twenty-fourth of December twenty twenty-six"),
    ("1/2/26", "the first of February twenty twenty-six"),
    ("2026-12-31", "the thirty-first of December twenty twenty-six"),
    ("24 December 2026", "the twenty-fourth of December twenty twenty-six"),
    ("24th Dec", "the twenty-fourth of December"),
    ("3 May 2009", "the third of May two thousand and nine"),
    ("Dec 2026", "December twenty twenty-six"),
    ("2025/26", "twenty twenty-five to twenty twenty-six"),
    ("in 1999", "in nineteen ninety-nine"),
    ("since 1905", "since nineteen oh five"),
    ("32/13/2026", "32/13/2026"),
    # times
    ("9:30am", "9 30 am"),
    ("9.30 am to 5pm", "9 30 am to 5 pm"),
    ("9am to 5pm", "9 am to 5 pm"),
    ("9am-5pm", "9 am to 5 pm"),
    ("9am–5pm", "9 am to 5 pm"),
    ("10.30 to 12.00", "10 30 to 12 noon"),
    ("at 10.05", "at 10 oh 5"),
    ("a rate of 10.30", "a rate of 10.30"),
    ("17:00", "5 pm"),
    ("09:00–17:30", "9 am to 5 30 pm"),
    ("9 a.m. to 5 p.m.", "9 am to 5 pm"),
    ("00:00", "midnight"),
    ("24/7", "twenty-four seven"),
    # days and months
    ("Mon-Fri", "Monday to Friday"),
    ("Monday-Friday", "Monday to Friday"),
    ("Mon–Fri 9am–5pm", "Monday to Friday 9 am to 5 pm"),
    ("Mon, Wed, Sat", "Monday, Wednesday, Saturday"),
    ("Sat in the chair", "Sat in the chair"),
    ("Tues", "Tuesday"),
    ("Jan-Mar", "January to March"),
    # streets, saints and doctors
    ("10-12 High St", "10 to 12 High Street"),
    ("St Mary's Church, High St, Swansea", "Saint Mary's Church, High Street, Swansea"),
    ("Church of St Mary", "Church of Saint Mary"),
    ("St David's Rd", "Saint David's Road"),
    ("Dr Smith", "Doctor Smith"),
    ("12 Park Dr, Leeds", "12 Park Drive, Leeds"),
    ("Cllr Jones", "Councillor Jones"),
    # short forms
    ("Ask your GP", "Ask your G P"),
    ("GPs", "G P's"),
    ("the NHS and DWP", "the N H S and D W P"),
    ("PIP or NI", "P I P or N I"),
    ("DVLA", "D V L eh"),
    ("A&E", "eh and E"),
    ("STOP and read", "STOP and read"),
    ("CALL US NOW", "CALL US NOW"),
    ("e.g. bread, milk, etc.", "for example bread, milk, et cetera."),
    ("i.e. that one", "that is that one"),
    ("No. 5", "number 5"),
    ("Is it no. Yes", "Is it no. Yes"),
    ("w/c 3 June", "week commencing the third of June"),
    # web and mail
    ("https://www.swansea.gov.uk/blue-badge?x=1.", "swansea dot gov dot U K."),
    ("Go to www.nhs.uk.", "Go to N H S dot U K."),
    ("gov.uk/pip", "gov dot U K"),
    ("help@ageuk.org.uk", "help at ageuk dot org dot U K"),
    ("john.smith@example.com", "john dot smith at example dot com"),
    # quantities and marks
    ("50%", "50 per cent"),
    ("65+", "65 plus"),
    ("5km", "5 kilometres"),
    ("1 hr", "1 hour"),
    ("30 mins", "30 minutes"),
    ("1,250 people", "1250 people"),
    ("1/2", "a half"),
    ("1½ hours", "1 and a half hours"),
    ("ages 16-25", "ages 16 to 25"),
    ("and/or", "and or"),
    ("he/she", "he or she"),
    ("well-being", "well-being"),
    ("It's fine", "It's fine"),
]


@pytest.mark.parametrize(("shown", "said"), SAID, ids=[shown for shown, _ in SAID])
def test_english_is_said_as_people_say_it(shown: str, said: str) -> None:
    assert spoken(shown, "en").text == said


def tokens(text: str, language: str = "en") -> list[tuple[str, str]]:
    result = spoken(text, language)
    return [
        (text[t.shown_start : t.shown_end], result.text[t.spoken_start : t.spoken_end])
        for t in result.tokens
    ]


def test_one_shown_thing_is_lit_for_all_the_words_said_for_it() -> None:
    assert tokens("On 24/12/2026, ring (01792) 636000!") == [
        ("On", "On"),
        ("24/12/2026", "the twenty-fourth of December twenty twenty-six"),
        ("ring", "ring"),
        ("(01792) 636000", "oh one seven nine two, six three six, oh oh oh"),
    ]


def test_both_ends_of_a_range_are_lit_one_after_the_other() -> None:
    assert tokens("Mon–Fri") == [("Mon", "Monday"), ("Fri", "Friday")]


def test_a_bullet_and_a_picture_are_neither_said_nor_lit() -> None:
    assert tokens("• Smile 😀 now") == [("Smile", "Smile"), ("now", "now")]
    assert "😀" not in spoken("Smile 😀 now", "en").text


def test_vowel_signs_stay_in_their_word() -> None:
    assert [shown for shown, _ in tokens("اُردو میں", "ur")] == ["اُردو", "میں"]


def test_a_list_item_ends_with_a_pause() -> None:
    assert spoken("your name\nyour address", "en").text == "your name.\nyour address"


SNIPPETS = (
    "£ 12 . , 50 p am - – Mon St Dr / 0 01792 GP 's SA1 3SN @ www. gov.uk +44 ( ) ½ 2026 A & e.g."
)
PIECES = st.sampled_from([*SNIPPETS.split(), " ", "\n", chr(0xD800)])
TEXTS = st.one_of(st.text(), st.lists(PIECES).map("".join))


@given(TEXTS, st.sampled_from(["en", "cy", "pl", "ur", "so", "", "en-GB"]))
def test_any_text_gives_tokens_inside_both_texts_in_order(text: str, language: str) -> None:
    result = spoken(text, language)
    shown_end = spoken_end = 0
    for token in result.tokens:
        assert shown_end <= token.shown_start < token.shown_end <= len(text)
        assert spoken_end <= token.spoken_start < token.spoken_end <= len(result.text)
        shown_end, spoken_end = token.shown_end, token.spoken_end


@given(st.from_regex(r"[a-z]{2,9}( [a-z]{2,9}){0,9}", fullmatch=True))
def test_plain_small_words_of_an_unknown_language_are_said_as_shown(text: str) -> None:
    assert spoken(text, "xx").text == text
