"""Exports of chats, feeds and forums: each message with its author, time, channel and thread, and what it answers.

An export is recognised by what is in it, never by its name (`recognition`). Each reader yields a `Post` for a message with text
and an `Omission` for everything else in it; `items` makes items and skips of them. What the docstrings say of a format's shape is
from the public source named there; what was not confirmed is said too.
"""
