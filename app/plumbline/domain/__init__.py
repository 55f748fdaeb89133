"""What Plumbline is about, and nothing else: standard library only, frozen dataclasses, no input and no output."""
