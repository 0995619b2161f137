"""E: files, printing, dragging, the clipboard."""

from kiosk.web.refusal import Refusal
from tests.siege.acts import inject, tap
from tests.siege.case import (
    AFTER,
    EVERYWHERE,
    EVIL,
    SCRIPT,
    Case,
    both,
    either,
    hostile,
    refused,
    shown,
    told,
    trapped,
)
from tests.siege.listener import Reply
from tests.siege.navigation import button, link, script

_FILE_BOX = trapped("window", "QFileDialog")
_ATTACHED = Reply(
    kind="application/octet-stream",
    body=b"kept",
    headers=(("Content-Disposition", 'attachment; filename="kept.bin"'),),
)
#: The least that is a document of one page.
_DOCUMENT = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
    b"endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n"
)
_KEPT = trapped("file")


def _download(case: str, page: str, routes: dict[str, Reply] | None = None) -> Case:
    return Case(
        id=case,
        page=page,
        routes=routes or {},
        act=(tap,),
        lands=_KEPT,
        held=refused(Refusal.DOWNLOAD),
    )


FILES = (
    *(
        Case(
            id=f"E01-{name}",
            page=script("") + f"<input type=file {more} style='{EVERYWHERE}' onclick='after(600)'>",
            act=(tap,),
            lands=_FILE_BOX,
            held=both(AFTER, refused(Refusal.UPLOAD)),
        )
        for name, more in (("one", ""), ("several", "multiple"), ("folder", "webkitdirectory"))
    ),
    *(
        Case(
            id=f"E02-{name}",
            page=button(f"window.{name} ? told({name}()) : tell('no such thing')"),
            act=(tap,),
            lands=_FILE_BOX,
            held=told("no"),
        )
        for name in ("showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker")
    ),
    _download("E03-data", link("data:application/x,kept", "download=kept.bin")),
    _download(
        "E03-blob",
        button(
            "const it = document.createElement('a'); it.download = 'kept.bin';"
            " it.href = window.URL.createObjectURL(new Blob(['kept'])); it.click()"
        ),
    ),
    _download("E04-page", link("/E04"), {"/E04": _ATTACHED}),
    Case(
        id="E04-frame",
        page=script("after(900)") + "<iframe src=/E04></iframe>",
        routes={"/E04": _ATTACHED},
        lands=_KEPT,
        held=AFTER,
    ),
    Case(
        id="E05",
        page=link(f"{EVIL}/E05"),
        act=(tap,),
        lands=hostile("/E05"),
        held=refused(Refusal.ELSEWHERE),
    ),
    _download(
        "E06",
        button(
            "for (let i = 0; i < 100; i++) { const it = document.createElement('a');"
            " it.download = 'kept.bin'; it.href = window.URL.createObjectURL(new Blob(['kept'])); it.click() }"
        ),
    ),
    Case(
        id="E07",
        begin="https://care.test/E07-page",
        routes={
            "/E07-page": Reply(body=(SCRIPT + "<p>E07" + link("/E07.pdf")).encode()),
            "/E07.pdf": Reply(kind="application/pdf", body=_DOCUMENT),
        },
        act=(tap,),
        lands=_KEPT,
        held=shown,
        spoils=True,
    ),
    Case(
        id="E08-page",
        page=button("print(); after()"),
        act=(tap,),
        lands=trapped("print"),
        held=both(AFTER, refused(Refusal.PRINT)),
    ),
    Case(
        id="E08-frame",
        page=script("after(900)") + "<iframe src=/E08></iframe>",
        routes={"/E08": Reply(body=b"<script>print()</script>")},
        lands=trapped("print"),
        held=AFTER,
    ),
    Case(
        id="E10",
        page=script(""),
        act=(inject("drop https://evil.test/E10"),),
        lands=either(hostile("/E10"), trapped("window")),
        held=trapped("dropped"),
    ),
    Case(
        id="E13",
        page=button("told(navigator.clipboard.readText())"),
        act=(tap,),
        lands=told("yes"),
        held=told("no"),
    ),
)
