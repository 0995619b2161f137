"""Finding a service: what is typed or chosen, what is found, and what it may be narrowed by."""
