"""Widgets that several pages use, and the window's style."""
