"""`make threats`: what must not happen, each promise with the tests that try to break it, and how often they tried.

The tests are those of the suite, by the numbers that they take by themselves; `--thorough` takes the promised ones, for hours.
What stands in the table was counted by the tests as they ran. `--write` puts the table into the guide.
"""
