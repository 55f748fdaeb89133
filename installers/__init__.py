"""Packages for the three systems: how they are built and tried."""
