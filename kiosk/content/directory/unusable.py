"""What is said where a directory pack is signed and wrong all the same."""

from kiosk.core.errors import StorageError


class UnusablePackError(StorageError):
    """What is signed in a directory pack cannot be used; the directory in use stays."""


def unusable(why: str) -> UnusablePackError:
    """The refusal of a directory pack."""
    return UnusablePackError(
        f"The directory pack cannot be used: {why}.",
        "Tell whoever publishes your content. The old directory is in use.",
    )
