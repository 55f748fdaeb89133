"""The use cases, joined from engine, store, intake and system through Protocols of their own."""
