"""Tables: csv, tsv, JSON, JSON Lines and xlsx as rows of named cells, and what their columns mean."""
