"""What somebody's words mean is named by what the directory calls it, in whatever language they were."""

import pytest

from kiosk.core.places import assets_dir
from kiosk.directory.search.understanding.thesaurus_file import load
from kiosk.directory.search.understanding.understand import Understanding


@pytest.fixture(scope="module")
def understanding() -> Understanding:
    thesaurus = load(assets_dir() / "content").thesaurus
    return Understanding(lambda: thesaurus)


def test_words_of_a_phrase_are_named_and_others_are_not(understanding: Understanding) -> None:
    bath = understanding.concept("I cant get in the bath any more")
    assert bath is not None
    assert bath == understanding.concept("can't get in my bath, Mrs Jones of Acacia Avenue")
    for typed in ("", "Jones", "xylophone", "07700 900123", "the and of"):
        assert understanding.concept(typed) is None
