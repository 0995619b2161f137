"""What is said where a directory pack is signed and wrong all the same."""

from kiosk.core.errors import StorageError


def unusable(why: str) -> StorageError:
    """The refusal of a directory pack; the directory in use stays."""
    return StorageError(
        f"The directory pack cannot be used: {why}.",
        "Tell whoever publishes your content. The old directory is in use.",
    )
