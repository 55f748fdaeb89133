"""Full-text search over verdicts."""
