"""The history's file: connections, schema, encryption."""
