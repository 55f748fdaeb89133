"""Evidence: the hash chain, the integrity check, and salvage from a damaged file."""
