"""What the owner of a feed should put right: checked against the standard, and against what residents need."""
