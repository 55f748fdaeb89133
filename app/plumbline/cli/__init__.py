"""The command line: one face of the program, with no logic that the window would need too."""
