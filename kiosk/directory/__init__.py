"""Services near you: an Open Referral UK feed in, a searchable directory on disk out.

How it flows: `fetch` asks a server, `feed` walks its pages, `oruk_*` turns what came into
`records`, `build` makes one SQLite file of them, `store` switches to that file whole, `reader`
searches it. Beside that stand `opening` (is it open?), `postcodes` (where is that?) and `distance`.

May import: `kiosk.core`, msgspec, urllib3, dateutil, SQLite (through `sqlite` only) and, in `build`
alone, sqlite-utils: it takes 0.3 s to import, and the screens only read.
Never goes in: Qt, words for a resident (this room returns values), or anything a resident typed
longer than the search takes.
"""
