import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import MAX_SENTENCE_CODE_POINTS, sentences

CUT = [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ("Ask Dr. Jones. Then wait.", ["Ask Dr. Jones.", "Then wait."]),
    ("Open 10.30 to 12.00. Free.", ["Open 10.30 to 12.00.", "Free."]),
    ("See www.nhs.uk. Or call.", ["See www.nhs.uk.", "Or call."]),
    ("e.g. bread. Milk.", ["e.g. bread.", "Milk."]),
    ("Bring:\nyour name\nyour address", ["Bring:", "your name", "your address"]),
    ("He said “Stop.” She did.", ["He said “Stop.”", "She did."]),
    ("یہ پہلا ہے۔ یہ دوسرا ہے۔", ["یہ پہلا ہے۔", "یہ دوسرا ہے۔"]),
    ("He lives in High St.", ["He lives in High St."]),
    ("  \n ", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "wanted"), CUT)
def test_a_text_is_cut_where_a_reader_would_breathe(text: str, wanted: list[str]) -> None:
    assert [text[span.start : span.end] for span in sentences(text)] == wanted


@given(st.one_of(st.text(), st.text(alphabet="ab. \n!", max_size=2_000)))
def test_nothing_is_lost_doubled_or_too_long(text: str) -> None:
    end = 0
    for span in sentences(text):
        assert text[end : span.start].strip() == ""
        assert end <= span.start < span.end
        assert span.end - span.start <= MAX_SENTENCE_CODE_POINTS
        end = span.end
    assert text[end:].strip() == ""
