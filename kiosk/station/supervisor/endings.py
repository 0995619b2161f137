"""What the exit code of the kiosk's process asks of its supervisor; every other code is a fall."""

#: It was closed by whoever tries it in a window.
ENDED = 0
#: The command line is wrong.
USAGE = 2
#: There is no screen to draw on: EX_UNAVAILABLE of sysexits.h. Whoever started the supervisor starts it again.
NO_DISPLAY = 69
#: Two bugs within a minute: EX_SOFTWARE. A fall, like a crash.
BUGS = 70
#: It wants to be started anew, in full: at night, or because staff ask for it. EX_TEMPFAIL.
ANEW = 75
