"""The publisher's side of content packs: keys, what is signed and by whom, and the order in which it goes out.

A repository is changed in one way only: new metadata of some roles is made (`change`), signed by as many as must
(`signing`), and written so that the timestamp comes last (`going_out`). What waits for a second signature lies in
`pending/` (`waiting`), which no kiosk reads.
"""
