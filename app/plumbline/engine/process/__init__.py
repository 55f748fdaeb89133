"""The inference process and the client that owns it."""
