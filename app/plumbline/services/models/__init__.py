"""Models: what is installed, what fits, and who holds the engine."""
