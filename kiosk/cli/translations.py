"""The command for whoever keeps the languages."""

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say


def translations(data: DataOption = None, json: JsonOption = False) -> None:
    """Say how far each language has come, and what of it no speaker has read."""
    from kiosk.core.language import ENGLISH, LANGUAGES
    from kiosk.core.places import assets_dir
    from kiosk.journeys.library import Library
    from kiosk.journeys.reviews import state_words, translation_states
    from kiosk.ui.words.catalogues import unreviewed

    with at_work(data, process="translations") as (folder, _):
        library = Library.load([assets_dir() / "content", folder / "content"], ENGLISH.code)
        codes = [each.code for each in LANGUAGES]
        states = translation_states(library, codes, unreviewed(assets_dir() / "i18n"))
    if json:
        answer_json({"languages": list(states)})
        return
    for state in states:
        say(" ".join(state_words(state)))
