"""Models on this disk: the inventory, the catalogue, import, verification."""
