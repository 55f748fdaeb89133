"""What a bundle holds besides the program: where it starts, and its own test."""
