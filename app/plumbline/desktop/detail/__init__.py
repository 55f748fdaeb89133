"""Everything about one item: its content behind a veil, the verdict with its reasons, and what people decided."""
