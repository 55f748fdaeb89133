"""Weights: the models on this disk, and downloading them. The only package that knows the hub and the network."""
