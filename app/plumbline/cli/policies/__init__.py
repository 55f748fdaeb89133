"""Commands that list, edit and export policies."""
