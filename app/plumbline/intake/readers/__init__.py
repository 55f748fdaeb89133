"""One module a format: each says how its files become text, and where it has rows, how they become rows."""
