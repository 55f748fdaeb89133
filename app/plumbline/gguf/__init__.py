"""Reading GGUF headers."""
