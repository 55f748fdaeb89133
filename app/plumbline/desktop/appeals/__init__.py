"""Appeals on the Review page: those that are open, the decision on each, the reply, and what they say of the rules."""
