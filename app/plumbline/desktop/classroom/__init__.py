"""Labelling together, on the Evaluate page."""
