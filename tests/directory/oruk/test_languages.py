import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directory.oruk.findings import Findings, Repair
from kiosk.directory.oruk.languages import codes_in, languages


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("Polish", ("pl",)),
        ("polish", ("pl",)),
        ("pol", ("pl",)),
        ("PL", ("pl",)),
        ("en-GB", ("en",)),
        ("English, Polish and Urdu", ("en", "pl", "ur")),
        ("Urdu/Punjabi", ("ur", "pa")),
        ("Bengali (Sylheti)", ("bn",)),
        ("Panjabi", ("pa",)),
        ("Farsi", ("fa",)),
        ("Cymraeg", ("cy",)),
        ("wel", ("cy",)),
        ("Welsh speaking", ("cy",)),
        ("Mandarin", ("zh",)),
        ("cmn", ("zh",)),
        ("Cantonese", ("yue",)),
        ("BSL", ("bfi",)),
        ("British Sign Language", ("bfi",)),
        ("Somali", ("so",)),
        ("xx", ()),
        ("ask us", ()),
        ("", ()),
    ],
)
def test_codes_and_names(said: str, codes: tuple[str, ...]) -> None:
    assert codes_in(said) == codes


@pytest.mark.parametrize(
    ("holder", "codes"),
    [
        ({"languages": [{"name": "Urdu", "code": "ur"}]}, ("ur",)),
        ({"languages": [{"name": "Urdu", "code": None}]}, ("ur",)),
        ({"languages": [{"name": "Urdu", "code": "??"}]}, ("ur",)),
        ({"languages": [{"language": "Welsh"}, {"language": "English"}]}, ("cy", "en")),
        ({"languages": {"name": "Polish"}}, ("pl",)),
        ({"languages": ["Polish", "Urdu"]}, ("pl", "ur")),
        ({"languages": "Polish, Urdu"}, ("pl", "ur")),
        ({"language": "English"}, ("en",)),
        ({"language": "English", "languages": [{"name": "English"}]}, ("en",)),
        ({"languages": [None, 3, [], {}]}, ()),
        ({}, ()),
    ],
)
def test_every_shape_of_a_feed(holder: dict[str, object], codes: tuple[str, ...]) -> None:
    findings = Findings()
    assert languages(holder, findings) == codes
    assert findings.repaired() == ()


@pytest.mark.parametrize(("name", "count"), [("Elvish", 1), ("All languages", 0), ("", 0)])
def test_what_is_no_language_is_counted(name: str, count: int) -> None:
    findings = Findings()
    assert languages({"languages": [{"name": name}]}, findings) == ()
    assert [each.kind for each in findings.repaired()] == [Repair.LANGUAGE] * count


@given(st.text(max_size=300))
def test_any_text_gives_codes_or_none(text: str) -> None:
    assert all(2 <= len(code) <= 3 and code.isalpha() and code.islower() for code in codes_in(text))
