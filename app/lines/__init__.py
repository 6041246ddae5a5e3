"""The policy line: what documents of several years say about one indicator."""
