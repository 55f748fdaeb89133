"""Reading and writing each kind of row; every function works on a connection inside a transaction."""
