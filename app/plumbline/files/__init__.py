"""Files on disk: atomic writing, hashing, durability."""
