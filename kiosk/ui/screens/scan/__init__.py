"""Going on from a paper of another day."""
