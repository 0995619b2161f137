"""The one place that says where content lies: what ships, the packs in use, and the kiosk's own folder.

A later folder is laid over an earlier one. What an editor at the kiosk put into its own folder stands above everything.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.folders import CONTENT_FOLDER, PACKS_FOLDER
from kiosk.content.packs import Pack
from kiosk.content.store import Installed, PackStore
from kiosk.core.places import assets_dir
from kiosk.directory.search.topics import FILE_NAME as TOPICS
from kiosk.settings import ThemeName
from kiosk.ui.theme.colours import THEMES, Colours
from kiosk.ui.theme.house_colours import FILE_NAME as LOOK
from kiosk.ui.theme.house_colours import house_colours

#: Packs that are laid over the content that ships, in this order.
_LAYERS = (Pack.JOURNEYS, Pack.TRANSLATIONS, Pack.THESAURUS)
_LOGOS = ("logo.svg", "logo.png")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentFolders:
    """Where everything lies that packs can bring.

    Attributes:
        folders: of journeys, translations and words; what ships comes first, the kiosk's own last.
        withdrawn: journeys of what ships that are shown no more.
        catalogues: folders of catalogues of the interface that are asked before those that ship.
        topics: the table of the topics of services.
        themes: the colours.
        logo: the council's sign; None where no pack has one.
    """

    folders: tuple[Path, ...]
    withdrawn: frozenset[str] = frozenset()
    catalogues: tuple[Path, ...] = ()
    topics: Path
    themes: Mapping[ThemeName, Colours]
    logo: Path | None = None


def pack_store(data: Path) -> PackStore:
    """The packs of a kiosk."""
    return PackStore(data / PACKS_FOLDER)


def content_folders(data: Path, installed: Installed | None = None) -> ContentFolders:
    """Where a kiosk's content lies.

    Args:
        data: the kiosk's folder.
        installed: the packs that are meant; by default those that are in use, each looked through: a damaged one is
            left out.
    """
    if installed is None:
        installed = pack_store(data).installed()
    packs = {each.pack: each.folder for each in installed.packs}
    assets = assets_dir()
    layers = tuple(packs[pack] for pack in _LAYERS if pack in packs)
    topics = packs.get(Pack.THESAURUS, assets) / TOPICS
    return ContentFolders(
        folders=(assets / "content", *layers, data / CONTENT_FOLDER),
        withdrawn=frozenset(
            name
            for each in installed.packs
            for name in each.withdrawn
            if each.pack is Pack.JOURNEYS
        ),
        catalogues=(packs[Pack.TRANSLATIONS] / "i18n",) if Pack.TRANSLATIONS in packs else (),
        topics=topics if topics.is_file() else assets / "directory" / TOPICS,
        themes=_themes(packs.get(Pack.LOOK)),
        logo=_logo(packs.get(Pack.LOOK)),
    )


def _themes(folder: Path | None) -> Mapping[ThemeName, Colours]:
    """Ours, with what a pack has of the colours of the house; what is hard to read was said before it was signed."""
    if folder is None or not (folder / LOOK).is_file():
        return THEMES
    return house_colours(folder / LOOK).themes


def _logo(folder: Path | None) -> Path | None:
    if folder is None:
        return None
    return next((folder / name for name in _LOGOS if (folder / name).is_file()), None)
