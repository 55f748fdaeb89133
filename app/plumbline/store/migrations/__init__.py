"""The schema's history: numbered revisions, only ever added to.

A revision never imports `plumbline.store.tables`: that module is the newest schema, and a revision is what was right on its
day. The numbers are consecutive ("0001", "0002", …), so that a database that is newer than the program can be told from one
that is not ours.
"""
