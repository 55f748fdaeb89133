"""Weights on the disk and from the network: found, fetched, verified, imported. The only package that knows the hub."""
