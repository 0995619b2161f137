"""The drop-in, as staff see it: who is being helped, three taps when somebody was, and what came of it all."""
