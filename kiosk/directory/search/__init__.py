"""Building and asking the index of one version of the directory."""
