"""Tables of every kind that is read, csv, tsv, JSON, JSON Lines, xlsx and ods: from bytes to rows of named cells.

Content and golden sets are read by this one reader, so a file that one of them reads, the other reads.
"""
