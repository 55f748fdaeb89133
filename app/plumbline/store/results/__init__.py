"""What the history returns: frozen, complete, and free of the database.

Times are UTC in ISO 8601 with milliseconds and a Z, so that they sort as text.
"""
