"""PINs of staff: who may come in, and how slowly they can be guessed."""
