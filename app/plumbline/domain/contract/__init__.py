"""Output contracts: how a policy's answers look, what each of them means, and how they are read."""
