"""The inference engine: a process of its own that owns llama.cpp, and the client that owns that process."""
