"""Everything about one item: its content, concealed until asked for, the verdict with its reasons, and what people decided."""
