"""PINs and words that are guessed first."""

_IN_ORDER = ("01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm")


def is_easy(secret: str) -> bool:
    """Whether it is one sign over and over, or signs in their order, on or back."""
    return len(set(secret)) <= 1 or any(secret in row or secret in row[::-1] for row in _IN_ORDER)
