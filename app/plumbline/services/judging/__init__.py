"""Judging content: from a request to verdicts in the history."""
