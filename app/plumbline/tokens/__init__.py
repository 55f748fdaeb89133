"""Text as tokens without a model: where text is cut before it is tokenized, and the vocabulary that all gpt-oss models share."""
