"""The recipe of the practice model: the small world, its tokenizer, the network, training, export and evaluation."""
