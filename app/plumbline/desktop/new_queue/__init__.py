"""A new review queue: the form, over whichever page it is asked for on, and the making."""
