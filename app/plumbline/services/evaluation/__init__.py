"""Evaluations, golden sets and the classroom."""
