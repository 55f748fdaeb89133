"""Policies: the library, files, drafts and export."""
