"""The names of the folders inside the kiosk's own folder."""

DIRECTORY_FOLDER = "directory"
CONTENT_FOLDER = "content"
PACKS_FOLDER = "packs"
