"""Reports on judged items, for whoever has to read or check what was decided."""
