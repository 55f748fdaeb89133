"""The window around the pages: start-up, menus, navigation, languages, background tasks."""
