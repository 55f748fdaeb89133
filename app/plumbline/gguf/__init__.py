"""Reading the headers of GGUF model files, and the split sets that they form. Source: ggml/docs/gguf.md, versions 2 and 3."""
