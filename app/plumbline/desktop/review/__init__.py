"""The Review page: queues of what has to be looked at."""
