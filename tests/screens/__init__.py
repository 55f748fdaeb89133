"""Pictures of every page, in light and dark, large and small, in English and in Arabic, and what is wrong in them.

make screens                            all of them, into build/screens
make screens WHAT="settings"            those whose name has the word
make screens WHAT="--readme"            the few that the README shows, into resources/screenshots
"""
