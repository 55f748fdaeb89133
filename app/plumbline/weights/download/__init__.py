"""Downloading models from the hub."""
