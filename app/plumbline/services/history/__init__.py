"""The history: access, runs, search, export, deletion."""
