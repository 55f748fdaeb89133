"""A second reviewer, on the Review page: a queue's items go out as a file, are decided on elsewhere, and come back."""
