"""Windows: the installer, and how all of it is made and tried on Debian with wine, where there is no Windows."""
