"""The local history: one SQLite file, plain or encrypted, that keeps every verdict and can be searched."""
