"""Where things are: postcodes, place names, distances and directions."""
