"""Advice on a policy's text."""
