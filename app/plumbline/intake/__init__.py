"""Readers: from files, folders and pasted text to a stream of content items and of skips with their reasons."""
