"""Reads a program's windows as a screen reader does, over AT-SPI. Run by the system's Python, which has the bindings.

A line of JSON on standard input asks, a line on standard output answers: the name of a program gets every node of its windows that
is shown, in the order of reading, and null gets what was announced since it was asked last.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - its version is chosen before

MOST_CHILDREN = 400
MOST_ROWS = 8

announced: list[str] = []


def program(name: str) -> Any:
    desktop = Atspi.get_desktop(0)
    found = [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())]
    return next((one for one in found if one is not None and one.get_name() == name), None)


def read(one: Any, depth: int = 0) -> list[dict[str, object]]:
    """This node and all that is shown in it; of tables the cells as far as they are asked for."""
    states, can = one.get_state_set(), one.get_interfaces()
    if depth and not states.contains(Atspi.StateType.SHOWING):
        return []
    node: dict[str, object] = {
        "depth": depth,
        "role": one.get_role_name(),
        "name": one.get_name() or "",
        "description": one.get_description() or "" if states.contains(Atspi.StateType.FOCUSABLE) else "",
        "labelled_by": label(one) if states.contains(Atspi.StateType.FOCUSABLE) else "",
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "checked": states.contains(Atspi.StateType.CHECKED),
        "value": Atspi.Value.get_current_value(one) if "Value" in can else None,
        "text": Atspi.Text.get_text(one, 0, Atspi.Text.get_character_count(one)) if "Text" in can else "",
        "box": box(one) if "Component" in can else None,
    }
    if "Table" in can:
        return [node | table(one)]
    children = [one.get_child_at_index(number) for number in range(min(one.get_child_count(), MOST_CHILDREN))]
    return [node, *(below for child in children if child is not None for below in read(child, depth + 1))]


def label(one: Any) -> str:
    for relation in one.get_relation_set():
        if relation.get_relation_type() is Atspi.RelationType.LABELLED_BY:
            return str(relation.get_target(0).get_name())
    return ""


def box(one: Any) -> list[int]:
    extents = Atspi.Component.get_extents(one, Atspi.CoordType.WINDOW)
    return [extents.x, extents.y, extents.width, extents.height]


def table(one: Any) -> dict[str, object]:
    rows, columns = Atspi.Table.get_n_rows(one), Atspi.Table.get_n_columns(one)
    if not rows or not columns:
        return {"heads": [], "cells": []}
    return {
        "heads": [named(Atspi.Table.get_column_header(one, column)) for column in range(columns)],
        "cells": [
            [named(Atspi.Table.get_accessible_at(one, row, column)) for column in range(columns)]
            for row in range(min(rows, MOST_ROWS))
        ],
    }


def named(cell: Any) -> str:
    return cell.get_name() or "" if cell is not None else ""


def answer(asked: str | None) -> object:
    if asked is None:
        said, announced[:] = list(announced), []
        return said
    found = program(asked)
    if found is None:
        return []
    found.set_cache_mask(Atspi.Cache.NONE)
    return read(found)


def on_line(_channel: object, _condition: object) -> bool:
    line = sys.stdin.readline()
    if not line:
        Atspi.event_quit()
        return False
    sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
    sys.stdout.flush()
    return True


Atspi.init()
listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
listener.register("object:announcement")
GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.IO_IN | GLib.IO_HUP, on_line)
sys.stdout.write("listening\n")
sys.stdout.flush()
Atspi.event_main()
