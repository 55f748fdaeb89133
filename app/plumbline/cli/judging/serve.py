"""`plumbline serve`: the local API, until Ctrl+C."""

from __future__ import annotations

import signal
import threading
from types import FrameType

import click

from plumbline.api.building import local_api
from plumbline.api.examples import curl_example
from plumbline.bootstrap import Application
from plumbline.cli.render import counted, visible
from plumbline.domain.models.download import Contact
from plumbline.system.api_key import NewKey


@click.command(epilog="Example: plumbline serve")
@click.option("--port", type=click.IntRange(0, 65_535), help="0 takes one that is free. Default: the setting api.port.")
@click.option("--new-key", is_flag=True, help="Make a new key, which replaces the one before.")
@click.option("--asked", is_flag=True, help="List which programs asked and when, and end.")
def serve(port: int | None, new_key: bool, asked: bool) -> None:
    """Answer other programs on this computer, until Ctrl+C.

    They send a policy and a text as they would to OpenAI's interfaces (responses, chat completions, moderations), and get the
    answer with its reasoning. Only programs on this computer can connect, with a key that is shown once, when it is made. What
    they ask is judged here and kept in the history like any run, unless a program asks for it not to be.
    """
    with Application() as app:
        if asked:
            _list(local_api(app).log.read())
            return
        app.history()  # an encrypted one asks for its passphrase now, not at the first request
        api = local_api(app)
        address = api.start(app.settings.number("api.port") if port is None else port)
        try:
            if new_key or not api.keys.exists:
                _show(api.keys.make())
            else:
                click.echo("The key is the one that was made before. Make another one with: plumbline serve --new-key")
            click.echo(f"\nListening at {address}, for programs on this computer alone. For example:\n")
            click.echo(curl_example(address))
            click.echo("\nStop with Ctrl+C.")
            _wait_for_the_end()
        finally:
            api.stop()
    click.echo("Stopped.", err=True)


def _list(asked: list[Contact]) -> None:
    for one in asked:
        click.echo(
            f"{one.when}  {visible(one.host)}  {counted(one.requests, 'request', 'requests')}, {visible(one.what)}"
        )
    if not asked:
        click.echo("No program has sent a request yet.")


def _show(key: NewKey) -> None:
    click.echo("A new key was made. It is shown once:\n")
    click.echo(f"    PLUMBLINE_API_KEY={key.text}\n")
    if key.kept_in:
        click.echo(f"Its hash is kept in the system's keyring ({visible(key.kept_in)}).")
    else:
        click.echo("This system has no keyring, so the key is valid until this program stops.")


def _wait_for_the_end() -> None:
    """Until Ctrl+C, or until the system ends the program."""
    ended = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        ended.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        ended.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
