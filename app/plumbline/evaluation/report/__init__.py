"""Reports on evaluations and comparisons: pages, tables, JSON."""
