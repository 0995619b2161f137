"""The list that goes home: seen, put in order, and printed."""
