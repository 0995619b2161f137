"""Sites as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import SettingsError
from kiosk.web.judge import judge
from kiosk.web.site_text import read_site
from kiosk.web.sites import AllowList, Site, Use


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("www.gov.uk", Site(host="www.gov.uk")),
        ("apply.service.gov.uk", Site(host="apply.service.gov.uk")),
        ("*.liverpool.gov.uk", Site(host="liverpool.gov.uk", below=True)),
        ("www.example.org/care/", Site(host="www.example.org", path="/care")),
        ("gov.uk", Site(host="gov.uk")),
    ],
)
def test_a_host_a_family_and_a_part(written: str, site: Site) -> None:
    assert read_site(written) == site


@pytest.mark.parametrize("written", ["*.gov.uk", "*.co.uk", "*.service.gov.uk", "*.github.io"])
def test_nobody_opens_the_pages_of_everybody(written: str) -> None:
    with pytest.raises(SettingsError, match="everybody"):
        read_site(written)


@pytest.mark.parametrize(
    "written", ["translate.google.com", "www-gov-uk.translate.goog", "web.archive.org"]
)
def test_a_site_that_shows_any_page_is_none_to_open(written: str) -> None:
    with pytest.raises(SettingsError, match="any page"):
        read_site(written)


@pytest.mark.parametrize(
    "written",
    ["", "uk", "https://www.gov.uk", "www.gov.uk:443", "a@www.gov.uk", "localhost", "10.0.0.1", "nas.local",
     "www.gov.uk?x", "WWW.gov.uk", "*.*.uk", "a.uk/%2e%2e", "a..uk", "-a.uk"],
)  # fmt: skip
def test_anything_else_is_no_public_host(written: str) -> None:
    with pytest.raises(SettingsError, match="not the name of a public host"):
        read_site(written)


@given(st.text(max_size=40))
def test_what_is_read_opens_at_least_itself_and_no_other_host(written: str) -> None:
    try:
        site = read_site(written)
    except SettingsError:
        return
    allow = AllowList(pages=(site,))
    assert judge(f"https://{site.host}{site.path}/", Use.PAGE, allow) is None
    assert judge(f"https://evil-{site.host}/", Use.PAGE, allow) is not None
