"""One append-only log without anybody's name: what happened here, to the hour, in words of a closed list."""
