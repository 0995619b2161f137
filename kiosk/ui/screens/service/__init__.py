"""One service: what the directory knows of it, and how to say that something of it is wrong."""
