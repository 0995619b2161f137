"""The page's process as the window knows it: a page is opened, drawn, touched, moved and typed into."""

from kiosk.web.from_page import Field, Loading, NoField, Pong, Refused, Stands
from kiosk.web.refusal import Refusal
from kiosk.web.to_page import Key, Open, PageBack, Ping, Press, Scroll, Size, Tap, Type, Zoom
from tests.browser_stage.client import Client
from tests.browser_stage.server import Request, Site, page

HOST = "service.example.org"
RED, BLUE = (255, 0, 0), (0, 0, 255)
FORM = (
    "<style>* {margin: 0} input {position: absolute; top: 100px; left: 50px; width: 300px; height: 40px}"
    "button {position: absolute; top: 200px; left: 50px; width: 300px; height: 40px}</style>"
    "<h1>Apply</h1><form method=post action=/sent><label for=n>Your name</label><input id=n name=n>"
    "<button>Continue</button></form>"
)


def test_a_page_is_opened_drawn_and_said(browser: Client, site: Site) -> None:
    site.put("/a", page("<h1>Apply</h1><body style='background: red'>", title="A form"))
    browser.say(Open(url=f"https://{HOST}/a"))
    assert browser.wait(Loading).url == f"https://{HOST}/a"
    stands = browser.loaded(f"https://{HOST}/a")
    assert (stands.title, stands.headings, stands.language) == ("A form", ("Apply",), "en")
    browser.wait_for_picture(lambda image: image.getpixel((799, 599)) == RED)


def test_a_form_is_filled_in_and_sent(browser: Client, site: Site) -> None:
    sent: list[bytes] = []

    def take(request: Request) -> None:
        sent.append(request.body)

    site.put("/form", page(FORM))
    site.put("/sent", take)
    browser.open(f"https://{HOST}/form")
    browser.say(Tap(x=100, y=120))
    field = browser.wait(Field)
    assert (field.kind, field.masked, field.label) == ("text", False, "Your name")
    assert (field.x, field.y, field.width) == (50, 100, 308)
    browser.say(Type(text="Zoë Łukasik"))
    browser.say(Press(key=Key.BACKSPACE))
    browser.say(Tap(x=100, y=220))
    browser.wait(NoField)
    browser.loaded(f"https://{HOST}/sent")
    assert sent == [b"n=Zo%C3%AB+%C5%81ukasi"]


def test_a_page_is_scrolled_pixel_by_pixel(browser: Client, site: Site) -> None:
    stripes = "".join(
        f"<div style='height: 100px; background: rgb({each}, 0, 0)'></div>" for each in range(50)
    )
    site.put("/long", page(f"<style>* {{margin: 0}}</style>{stripes}"))
    browser.open(f"https://{HOST}/long")
    browser.wait_for_picture(lambda image: image.getpixel((5, 150)) == (1, 0, 0))
    browser.say(Scroll(x=100, y=300, dx=0, dy=-137))
    image = browser.wait_for_picture(lambda image: image.getpixel((5, 0)) == (1, 0, 0))
    assert (image.getpixel((5, 62)), image.getpixel((5, 63))) == ((1, 0, 0), (2, 0, 0))


def test_a_box_within_the_page_is_scrolled_where_it_is_touched(browser: Client, site: Site) -> None:
    box = (
        "<style>* {margin: 0}</style><div style='height: 200px; overflow: auto'>"
        "<div style='height: 1000px; background: red'></div>"
        "<div style='height: 1000px; background: blue'></div></div><div style='height: 3000px'></div>"
    )
    site.put("/box", page(box))
    browser.open(f"https://{HOST}/box")
    browser.wait_for_picture(lambda image: image.getpixel((5, 100)) == RED)
    browser.say(Scroll(x=100, y=100, dx=0, dy=-1_000))
    image = browser.wait_for_picture(lambda image: image.getpixel((5, 100)) == BLUE)
    assert image.getpixel((5, 300)) == (255, 255, 255)


def test_the_picture_takes_another_size_and_the_page_is_enlarged(
    browser: Client, site: Site
) -> None:
    site.put(
        "/zoom",
        page(
            "<style>* {margin: 0}</style><p style='width: 100px; height: 100px; background: red'>"
        ),
    )
    browser.open(f"https://{HOST}/zoom")
    browser.say(Size(width=1_000, height=700))
    browser.say(Zoom(percent=300))
    browser.wait_for_picture(lambda image: image.getpixel((299, 299)) == RED)
    assert browser.image().getpixel((301, 301)) == (255, 255, 255)
    browser.say(Zoom(percent=100))
    browser.say(Size(width=800, height=600))
    browser.wait_for_picture(lambda image: image.getpixel((101, 101)) == (255, 255, 255))


def test_back_leads_to_the_page_before(browser: Client, site: Site) -> None:
    site.put("/one", page("<h1>One</h1>"))
    site.put("/two", page("<h1>Two</h1>"))
    browser.open(f"https://{HOST}/one")
    assert browser.open(f"https://{HOST}/two").can_go_back
    browser.say(PageBack())
    browser.wait(Stands, lambda stands: stands.headings == ("One",))


def test_where_it_may_not_go_it_says_so_and_stays(browser: Client, site: Site) -> None:
    link = "<a style='position: absolute; top: 0; font-size: 90px' href=https://elsewhere.example.com/secret?x=1>Out</a>"
    site.put("/out", page(link))
    browser.open(f"https://{HOST}/out")
    browser.say(Tap(x=50, y=50))
    refused = browser.wait(Refused)
    assert (refused.refusal, refused.about) == (Refusal.ELSEWHERE, "elsewhere.example.com")
    assert site.paths("elsewhere.example.com") == []


def test_it_says_that_it_is_there(browser: Client) -> None:
    browser.say(Ping(number=7))
    assert browser.wait(Pong).number == 7


def test_nothing_is_drawn_where_nothing_changes(browser: Client, site: Site) -> None:
    site.put("/still", page("<h1>Still</h1>"))
    browser.open(f"https://{HOST}/still")
    while not browser.is_still(0.5):
        pass
    # It is looked at every second: two looks, and no picture.
    assert browser.is_still(2.5)
