"""Guided walk-throughs: what a journey is, where the resident stands in it, checks for its author.

May import: `kiosk.core`, the standard library, ruamel.yaml (in `yaml_build` and `govuk_draft`) and
msgspec (in `govuk` and `govuk_document`). Never goes in: Qt, words shown to a resident (those are
the journey's own, or the screen's), or anything that is true of one journey only: a new journey is
a file in `assets/content`, never Python.
"""
