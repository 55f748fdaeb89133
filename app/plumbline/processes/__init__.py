"""Child processes: starting them, talking to them, noticing their end.

`child` is the parent's side, `channel` carries typed messages in both directions, `codec` turns them into JSON and back.
"""
