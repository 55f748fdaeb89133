"""Several policies in one prompt: its text, and the contract of its answer."""
