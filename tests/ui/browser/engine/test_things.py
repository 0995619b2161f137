"""The things of a page: told in order, touched and filled in by their numbers."""

from kiosk.web.from_page import Field, Options, Stands, Thing, ThingRole, Things
from kiosk.web.to_page import AskThings, FillThing, UseThing
from tests.browser_stage.client import Client
from tests.browser_stage.server import Site, page

HOST = "service.example.org"
URL = f"https://{HOST}/page"
FORM = """
<a href="#main" style="position: absolute; left: -9999px">Skip</a>
<main id=main>
<h1>About you</h1>
<p>It takes <b>five</b> minutes. <a href="/help">Get help</a></p>
<form action="/next">
<label for=name>Your name</label><p id=hint>As on your passport</p>
<input id=name aria-describedby=hint value=Secret>
<label>Password <input type=password></label>
<fieldset><legend>Do you live alone?</legend>
<input type=radio name=alone id=yes style="opacity: 0; position: absolute"><label for=yes>Yes</label>
<input type=radio name=alone id=no checked style="opacity: 0; position: absolute"><label for=no>No</label>
</fieldset>
<label><input type=checkbox> I agree</label>
<label>Title <select><option>Mrs<option>Mr</select></label>
<details><summary>More about this</summary><p>Hidden until opened</p></details>
<p hidden>Never</p><div aria-hidden=true>Nor this</div><input type=hidden value=x>
<div style="height: 2000px"></div>
<button>Go on</button>
</form></main>
"""


def things(browser: Client) -> tuple[Thing, ...]:
    browser.say(AskThings(number=4))
    said = browser.wait(Things)
    assert said.number == 4
    return said.things


def named(browser: Client, name: str) -> Thing:
    (found,) = [each for each in things(browser) if each.name == name and each.number]
    return found


def test_a_form_is_told_in_order_and_nothing_that_stands_in_it(browser: Client, site: Site) -> None:
    site.put("/page", page(FORM))
    browser.open(URL)
    said = [(each.role, each.name) for each in things(browser)]
    assert said[1:] == [
        (ThingRole.HEADING, "About you"),
        (ThingRole.TEXT, "It takes five minutes."),
        (ThingRole.LINK, "Get help"),
        (ThingRole.FIELD, "Your name"),
        (ThingRole.FIELD, "Password"),
        (ThingRole.TEXT, "Do you live alone?"),
        (ThingRole.RADIO, "Yes"),
        (ThingRole.RADIO, "No"),
        (ThingRole.TICK, "I agree"),
        (ThingRole.LIST, "Title"),
        (ThingRole.BUTTON, "More about this"),
        (ThingRole.BUTTON, "Go on"),
    ]
    name = named(browser, "Your name")
    assert (name.told, name.filled, name.masked) == ("As on your passport", True, False)
    assert named(browser, "Password").masked
    assert [named(browser, each).on for each in ("Yes", "No", "I agree")] == [False, True, False]
    assert "Secret" not in str(browser.all)


def test_each_is_touched_by_its_number_wherever_it_stands(browser: Client, site: Site) -> None:
    site.put("/page", page(FORM))
    site.put("/next", page("<h1>Next</h1>"))
    browser.open(URL)
    browser.say(UseThing(thing=named(browser, "Yes").number))
    browser.say(UseThing(thing=named(browser, "I agree").number))
    while not (named(browser, "Yes").on and named(browser, "I agree").on):
        pass
    browser.say(UseThing(thing=named(browser, "Title").number))
    assert browser.wait(Options).options == ("Mrs", "Mr")
    browser.say(UseThing(thing=named(browser, "Password").number))
    assert browser.wait(Field, lambda field: field.kind == "password").masked
    # Far below, out of sight.
    browser.say(UseThing(thing=named(browser, "Go on").number))
    assert browser.wait(Stands, lambda it: it.loaded and "/next" in it.url).headings == ("Next",)


def test_what_is_filled_in_is_heard_by_the_page(browser: Client, site: Site) -> None:
    site.put(
        "/page",
        page(
            "<label>Town <input maxlength=6 value=Old></label><h1 id=h></h1>"
            "<script>document.querySelector('input').addEventListener("
            "'input', (it) => { h.textContent = it.target.value; });</script>"
        ),
    )
    browser.open(URL)
    browser.say(FillThing(thing=named(browser, "Town").number, text="Caernarfon"))
    stands = browser.wait(Stands, lambda it: bool(it.headings))
    assert stands.headings == ("Caerna",)


def test_what_is_gone_or_never_was_is_left(browser: Client, site: Site) -> None:
    site.put("/page", page("<button onclick='this.remove()'>Once</button><h1>Here</h1>"))
    browser.open(URL)
    once = named(browser, "Once").number
    browser.say(UseThing(thing=once))
    while any(each.name == "Once" for each in things(browser)):
        pass
    for number in (once, 0, -1, 999):
        browser.say(UseThing(thing=number))
        browser.say(FillThing(thing=number, text="x"))
    assert [each.name for each in things(browser)] == ["Here"]


def test_what_stands_in_a_frame_is_told_and_touched_in_its_place(
    browser: Client, site: Site
) -> None:
    site.put("/inner", page("<button onclick='this.innerText = `Pressed`'>Inside</button>"))
    site.put("/page", page("<p>Before</p><iframe src=/inner></iframe><p>After</p>"))
    browser.open(URL)
    while [each.name for each in things(browser)] != ["Before", "Inside", "After"]:
        pass
    browser.say(UseThing(thing=named(browser, "Inside").number))
    while "Pressed" not in [each.name for each in things(browser)]:
        pass
