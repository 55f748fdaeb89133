"""llama.cpp: loading a model, the backend, the device's defaults, its log."""
