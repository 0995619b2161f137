"""What the window is told of a page: where it stands, the field that has the focus, the list that was touched."""

import pytest

from kiosk.web.from_page import Field, NoField, Options, Stands
from kiosk.web.to_page import Choose, Key, Press, ShowField, Tap, Type
from tests.browser_stage.client import Client
from tests.browser_stage.server import Site, page

HOST = "service.example.org"
URL = f"https://{HOST}/page"
#: A field of its own at (50, 100), 300 pixels wide and 40 high.
PLACED = (
    "position: absolute; box-sizing: border-box; left: 50px; top: 100px; width: 300px; height: 40px"
)


def show(browser: Client, site: Site, body: str) -> Stands:
    # The engine lets nothing through to a page that has no word on it yet.
    site.put("/page", page(f"<p>A page</p>{body}"))
    return browser.open(URL)


def title_is(browser: Client, title: str) -> Stands:
    return browser.wait(Stands, lambda stands: stands.title == title)


def field_of(browser: Client, site: Site, html: str) -> Field:
    show(browser, site, html.replace("HERE", f'style="{PLACED}"'))
    browser.say(Tap(x=100, y=120))
    return browser.wait(Field)


@pytest.mark.parametrize(
    ("html", "kind", "masked", "label"),
    [
        ("<label for=a>Your  name</label><input id=a HERE>", "text", False, "Your name"),
        ("<label>Post<b>code</b> <input HERE></label>", "text", False, "Postcode"),
        ("<input type=email aria-label='Your email' HERE>", "email", False, "Your email"),
        ("<p id=p>Born</p><input type=tel aria-labelledby=p HERE>", "tel", False, "Born"),
        ("<input type=password placeholder=Password HERE>", "password", True, "Password"),
        ("<input autocomplete=one-time-code title=Code HERE>", "text", True, "Code"),
        ("<input autocomplete='section-a cc-number' HERE>", "text", True, ""),
        ("<textarea aria-label=More HERE></textarea>", "textarea", False, "More"),
        ("<div contenteditable aria-label=Free HERE></div>", "text", False, "Free"),
        ("<style>input {-webkit-text-security: disc}</style><input HERE>", "text", True, ""),
    ],
)
def test_a_field_is_told_of_by_its_kind_and_name(
    browser: Client, site: Site, html: str, kind: str, masked: bool, label: str
) -> None:
    field = field_of(browser, site, html)
    assert (field.kind, field.masked, field.label) == (kind, masked, label)
    assert (field.x, field.y, field.width, field.height) == (50, 100, 300, 40)


@pytest.mark.parametrize(
    "html",
    [
        "<button HERE>Go</button>",
        "<input type=checkbox HERE>",
        "<input readonly HERE>",
        "<input type=range HERE>",
    ],
)
def test_what_cannot_be_typed_into_is_no_field(browser: Client, site: Site, html: str) -> None:
    show(browser, site, "<input autofocus>" + html.replace("HERE", f'style="{PLACED}"'))
    browser.wait(Field)
    browser.say(Tap(x=100, y=120))
    browser.wait(NoField)


def test_what_is_typed_is_never_told(browser: Client, site: Site) -> None:
    before = len(browser.all)
    field_of(
        browser, site, "<input id=a type=password HERE oninput='document.title = value.length'>"
    )
    browser.say(Type(text="Sesame-77"))
    title_is(browser, "9")
    assert not [each for each in browser.all[before:] if "Sesame" in str(each)]


def test_a_field_keeps_its_number_and_another_has_another(browser: Client, site: Site) -> None:
    show(browser, site, "<input id=a autofocus><p><input id=b>")
    first = browser.wait(Field)
    browser.say(Press(key=Key.TAB))
    second = browser.wait(Field)
    browser.say(Press(key=Key.BACK_TAB))
    assert browser.wait(Field).field == first.field != second.field


def test_a_date_is_typed_day_first(browser: Client, site: Site) -> None:
    field = field_of(browser, site, "<input type=date HERE onchange='document.title = value'>")
    assert field.kind == "date"
    browser.say(Tap(x=60, y=120))
    browser.say(Type(text="04031950"))
    title_is(browser, "1950-03-04")


@pytest.mark.parametrize(
    ("kind", "typed", "value"), [("time", "0930", "09:30"), ("number", "12.5", "12.5")]
)
def test_times_and_numbers_are_typed(
    browser: Client, site: Site, kind: str, typed: str, value: str
) -> None:
    field_of(browser, site, f"<input type={kind} step=any HERE oninput='document.title = value'>")
    browser.say(Tap(x=60, y=120))
    browser.say(Type(text=typed))
    title_is(browser, value)


LIST = (
    "<label for=s>Council</label><select id=s HERE onchange='document.title = value'>"
    "<option value=''>Choose one<option value=a>Ashfield<option disabled>Old"
    "<optgroup label=Wales><option value=c>Cardiff</optgroup></select>"
)


def test_a_list_is_offered_and_chosen_from(browser: Client, site: Site) -> None:
    show(browser, site, LIST.replace("HERE", f'style="{PLACED}"'))
    browser.say(Tap(x=100, y=120))
    offered = browser.wait(Options)
    assert offered.label == "Council"
    assert offered.options == ("Choose one", "Ashfield", "Wales: Cardiff")
    assert (offered.chosen, offered.several) == ((0,), False)
    browser.say(Choose(field=offered.field, options=(2,)))
    title_is(browser, "c")
    browser.say(Tap(x=100, y=120))
    assert browser.wait(Options).chosen == (2,)


def test_a_list_that_is_left_stays_as_it_is(browser: Client, site: Site) -> None:
    show(browser, site, LIST.replace("HERE", f'style="{PLACED}" autofocus'))
    browser.say(Press(key=Key.SPACE))
    offered = browser.wait(Options)
    browser.say(Choose(field=offered.field, options=()))
    browser.say(Choose(field=offered.field + 1, options=(1,)))
    browser.say(Press(key=Key.ENTER))
    assert browser.wait(Options).chosen == (0,)


def test_several_are_chosen_from_a_list_of_several(browser: Client, site: Site) -> None:
    options = "".join(f"<option value={each}>Option {each}" for each in range(5))
    show(
        browser,
        site,
        f"<select multiple style='{PLACED}' onchange='document.title = [...selectedOptions].map(o => o.value)'>"
        f"{options}</select>",
    )
    browser.say(Tap(x=100, y=110))
    offered = browser.wait(Options)
    assert offered.several
    browser.say(Choose(field=offered.field, options=(1, 3)))
    title_is(browser, "1,3")


def test_a_heading_that_comes_later_is_told(browser: Client, site: Site) -> None:
    show(
        browser,
        site,
        f"<h1>Apply</h1><h2 hidden>Hidden</h2><button style='{PLACED}' "
        'onclick=\'document.querySelector("h1").textContent = "There is a problem"\'>Go</button>',
    )
    browser.say(Tap(x=100, y=120))
    stands = browser.wait(Stands, lambda stands: stands.headings not in ((), ("Apply",)))
    assert stands.headings == ("There is a problem",)


def test_a_field_in_a_frame_is_told_of_where_it_stands(browser: Client, site: Site) -> None:
    site.put("/inner", page(f"<label for=i>Inner</label><input id=i style='{PLACED}'>"))
    show(
        browser,
        site,
        "<iframe src=/inner style='position: absolute; left: 20px; top: 150px; border: 5px solid; "
        "width: 500px; height: 300px'></iframe>",
    )
    browser.say(Tap(x=20 + 5 + 100, y=150 + 5 + 120))
    field = browser.wait(Field)
    assert (field.label, field.x, field.y) == ("Inner", 75, 255)
    browser.say(Type(text="x"))


def test_a_list_in_a_frame_is_chosen_from(browser: Client, site: Site) -> None:
    told = LIST.replace("document.title", "parent.document.title")
    site.put("/inner", page(told.replace("HERE", f'style="{PLACED}"')))
    show(
        browser,
        site,
        "<iframe src=/inner style='position: absolute; left: 0; top: 0; border: 0; "
        "width: 500px; height: 300px'></iframe>",
    )
    browser.say(Tap(x=100, y=120))
    offered = browser.wait(Options)
    browser.say(Choose(field=offered.field, options=(1,)))
    title_is(browser, "a")


@pytest.mark.parametrize("top", [500, 1_300, 2_960])
def test_the_field_and_its_name_are_brought_above_a_height(
    browser: Client, site: Site, top: int
) -> None:
    """In the middle of a page, and where it ends: there the page is made lower for the while."""
    show(
        browser,
        site,
        "<div style='height: 3000px'></div>"
        f"<label for=a style='position: absolute; left: 50px; top: {top - 25}px'>Name</label>"
        f"<input id=a style='{PLACED}; top: {top}px'>",
    )
    browser.say(Press(key=Key.TAB))
    browser.wait(Field)
    browser.say(ShowField(height=250))
    browser.wait(Field, lambda field: 25 <= field.y <= 210)


def test_a_page_of_many_words_is_told_in_few(browser: Client, site: Site) -> None:
    stands = show(browser, site, "<h1>" + "Long " * 100_000 + "</h1>" + "<h2>x</h2>" * 500)
    assert len(stands.headings) == 20
    assert len(stands.headings[0]) <= 300
    browser.say(Press(key=Key.TAB))
    site.put("/page", page("<script>document.title = 'x'.repeat(10_000_000)</script>"))
    assert len(browser.open(URL).title) <= 300
