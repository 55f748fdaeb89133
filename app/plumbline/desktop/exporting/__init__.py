"""Exporting verdicts: the question, the work, and an export of what a check has given."""
