"""The window: a second face on the core. PySide6 is imported here and nowhere else."""
