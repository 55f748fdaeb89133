"""The local history: one SQLite file, plain or encrypted, with every verdict, and a search over it."""
