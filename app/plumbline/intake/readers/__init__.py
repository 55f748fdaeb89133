"""One module a format: how its files become text."""
