"""Commands that download, import, verify and test models."""
