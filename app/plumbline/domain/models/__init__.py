"""Models: which there are, what they need, and how a download stands."""
