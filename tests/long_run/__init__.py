"""`make long-run`: the real window under load for hours, driven at random through every page and dialog.

A seed gives the same choices again. The run fails on a crash, a message of Qt's, an exception that nobody expected, a window that
does not answer, and on memory or objects that grow beyond `growth.Limits`; it then prints the seed and the last actions.
"""
