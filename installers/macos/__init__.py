"""macOS: the application, signed and in a disk image."""
