"""Golden sets from files as they are met in the wild."""
