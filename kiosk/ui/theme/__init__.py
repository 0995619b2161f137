"""The one place with colours, sizes and fonts."""
