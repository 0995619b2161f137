"""The command for whoever keeps the languages."""

from kiosk.cli.output import DataOption, JsonOption, answer_json, at_work, say


def translations(data: DataOption = None, json: JsonOption = False) -> None:
    """Say how far each language has come, and what of it no speaker has read."""
    from kiosk.app.content_folders import content_folders
    from kiosk.core.language import ENGLISH, LANGUAGES
    from kiosk.core.places import assets_dir
    from kiosk.journeys.library import Library
    from kiosk.journeys.reviews import state_words, translation_states
    from kiosk.ui.words.catalogues import unreviewed

    with at_work(data, process="translations") as (folder, _):
        content = content_folders(folder)
        library = Library.load(content.folders, ENGLISH.code, withdrawn=content.withdrawn)
        codes = [each.code for each in LANGUAGES]
        states = translation_states(library, codes, unreviewed(assets_dir() / "i18n"))
    if json:
        answer_json({"languages": list(states)})
        return
    for state in states:
        say(" ".join(state_words(state)))
