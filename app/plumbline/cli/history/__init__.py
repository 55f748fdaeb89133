"""Commands that read, search, export, protect and repair the history."""
