"""Services near you: an Open Referral UK feed in, a searchable directory on disk out.

How it flows: `feed` asks a server and walks its pages, `oruk` turns what came into `records`, `sync`
keeps each feed's state and makes one SQLite file of all of them, `store` switches to that file
whole, `search` builds and asks its index. Beside that stand `opening` (is it open?), `places` (where
is that, and how does one get there?), `check` (what is wrong with a feed?) and `reports` (what
residents found wrong in an entry).

May import: `kiosk.core`, msgspec, urllib3, dateutil, numpy, holidays, brotli, jsonschema, SQLite
(through `sqlite` only) and, where a file is built, sqlite-utils. What is slow to load (numpy,
holidays, sqlite-utils) is imported where it is first needed: the screens only read.
Never goes in: Qt, words for a resident (this room returns values), or anything a resident typed
longer than the search takes.
"""
