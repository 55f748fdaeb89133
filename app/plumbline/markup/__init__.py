"""HTML for reports: elements in which nothing that was read can become markup, and the page around them."""
