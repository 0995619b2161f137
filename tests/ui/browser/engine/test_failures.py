"""What the engine's numbers are to a resident."""

import pytest
from PySide6.QtWebEngineCore import QWebEngineLoadingInfo  # noqa: TID251 - its kinds of failure

from kiosk.ui.browser.engine.failures import failure_of
from kiosk.web.from_page import Failure

Domain = QWebEngineLoadingInfo.ErrorDomain


class Info:
    """As much of what the engine says as is looked at."""

    def __init__(self, domain: Domain, code: int) -> None:
        self._domain = domain
        self._code = code

    def errorDomain(self) -> Domain:  # noqa: N802 - Qt's name
        return self._domain

    def errorCode(self) -> int:  # noqa: N802 - Qt's name
        return self._code


@pytest.mark.parametrize(
    ("domain", "code", "expected"),
    [
        (Domain.NoErrorDomain, 0, None),
        (Domain.HttpStatusCodeDomain, 200, None),
        (Domain.HttpStatusCodeDomain, 422, None),
        (Domain.HttpStatusCodeDomain, 404, Failure.NOT_FOUND),
        (Domain.HttpStatusCodeDomain, 502, Failure.SERVER),
        (Domain.InternalErrorDomain, -3, None),
        (Domain.InternalErrorDomain, -20, None),
        (Domain.ConnectionErrorDomain, -106, Failure.OFFLINE),
        (Domain.ConnectionErrorDomain, -105, Failure.OFFLINE),
        (Domain.ConnectionErrorDomain, -102, Failure.SERVER),
        (Domain.ConnectionErrorDomain, -118, Failure.TOO_SLOW),
        (Domain.ConnectionErrorDomain, -107, Failure.NOT_SAFE),
        (Domain.CertificateErrorDomain, -202, Failure.NOT_SAFE),
    ],
)
def test_each_failure_has_its_plain_name(
    domain: Domain, code: int, expected: Failure | None
) -> None:
    assert failure_of(Info(domain, code)) is expected  # type: ignore[arg-type]
