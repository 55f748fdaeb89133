"""The packages for Linux: .deb, tar.xz and AppImage."""
