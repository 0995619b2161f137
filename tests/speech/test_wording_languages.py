import pytest

from kiosk.speech.wording import spoken

SAID = [
    (
        "cy",
        "Ffoniwch 01792 636000",
        "Ffoniwch dim un saith naw dau, chwech tri chwech, dim dim dim",
    ),
    ("cy", "SA1 3SN", "S A un, tri S N"),
    ("cy", "£12.50", "12 punt 50 ceiniog"),
    ("cy", "£5", "5 punt"),
    ("cy", "50c a 50%", "50c a 50 y cant"),
    ("cy", "24/12/2026", "24 Rhagfyr 2026"),
    ("cy", "999", "naw naw naw"),
    ("cy", "Y GIG", "Y G I G"),
    ("cy", "www.swansea.gov.uk/cy", "swansea dot gov dot U K"),
    ("cy", "e.e. bara", "er enghraifft bara"),
    ("cy", "Llun-Gwener", "Llun i Gwener"),
    ("cy", "Caerdydd & Abertawe", "Caerdydd  a  Abertawe"),
    (
        "pl",
        "Zadzwoń 0300 123 4567",
        "Zadzwoń zero trzy zero zero, jeden dwa trzy, cztery pięć sześć siedem",
    ),
    ("pl", "SA1 3SN", "S A jeden, trzy S N"),
    ("pl", "£1", "1 funt"),
    ("pl", "£2.50", "2 funty 50 pensów"),
    ("pl", "£12", "12 funtów"),
    ("pl", "£22", "22 funty"),
    ("pl", "£0.01", "1 pens"),
    ("pl", "24/12/2026", "24 grudnia 2026"),
    ("pl", "9:30", "9 30"),
    ("pl", "ul. Długa 5", "ulica Długa 5"),
    ("pl", "pomoc@gov.uk", "pomoc małpa gov kropka U K"),
    ("pl", "111", "jeden jeden jeden"),
    ("ur", "0300 123 4567", "صفر تین صفر صفر, ایک دو تین, چار پانچ چھ سات"),
    ("ur", "SA1 3SN", "S A ایک, تین S N"),
    ("ur", "£12.50", "12 پاؤنڈ 50 پنس"),
    ("ur", "£0.20", "20 پنس"),
    ("ur", "999", "نو نو نو"),
    ("ur", "16-25", "16 سے 25"),
    ("ur", "NHS", "N H S"),
    ("ur", "24/12/2026", "24 دسمبر 2026"),
    ("ro", "0300 123 4567", "0 3 0 0, 1 2 3, 4 5 6 7"),
]


@pytest.mark.parametrize(("language", "shown", "said"), SAID)
def test_other_languages_have_words_of_their_own(language: str, shown: str, said: str) -> None:
    assert spoken(shown, language).text == said
