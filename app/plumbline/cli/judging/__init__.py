"""Commands that judge content."""
