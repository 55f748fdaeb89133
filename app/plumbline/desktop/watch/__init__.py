"""The Watch page: folders whose new files are judged as they come."""
