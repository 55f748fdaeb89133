"""`plumbline history`: commands on the whole history."""

from __future__ import annotations

import click

from plumbline.cli.history.deletion import delete
from plumbline.cli.history.encryption import decrypt, encrypt, rekey
from plumbline.cli.history.integrity import check, rebuild_search, salvage
from plumbline.cli.history.time_stamps import time_stamp


@click.group(epilog="Example: plumbline history check")
def history() -> None:
    """Encrypt, check, repair and delete the history."""


for command in (encrypt, rekey, decrypt, check, rebuild_search, salvage, delete, time_stamp):
    history.add_command(command)
