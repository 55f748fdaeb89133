"""Watching folders: new files are judged as they come, and their verdicts written as files."""
