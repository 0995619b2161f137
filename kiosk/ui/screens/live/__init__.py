"""The live page: the real web page on one side, what to do on it beside it."""
