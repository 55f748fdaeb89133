"""`plumbline prompt`: what the model is given, segment by segment."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import effort_option, format_date, policy_option, text_from
from plumbline.cli.render import json_line, visible
from plumbline.domain.harmony import Segment, Special, render_prefix, render_suffix
from plumbline.domain.run import Effort


@click.command(
    epilog="Example: plumbline prompt --policy policies/spam --text 'Cheap followers, ask me how' --effort high"
)
@policy_option
@click.option("--text", required=True, help="The content; - reads it from standard input.")
@effort_option
@click.option("--date", "date_text", help="The date in the prompt, YYYY-MM-DD. Default: today.")
@click.option("--state-format", is_flag=True, help="Also state the answer's JSON schema, as `# Response Formats`.")
@click.option("--json", "as_json", is_flag=True, help='As JSON: {"segments": [{"special": …}, {"text": …}, …]}.')
def prompt(
    policy: str, text: str, effort: str | None, date_text: str | None, state_format: bool, as_json: bool
) -> None:
    """Show what the model is given.

    Special tokens are marked. Everything else reaches the model as plain text, whatever it holds.
    """
    with Application() as app:
        version = app.library().find(policy)
        chosen = Effort(effort or app.settings.text("effort"))
    schema = version.contract.schema() if state_format else None
    segments = (
        *render_prefix(version.text, chosen, format_date(date_text), schema),
        *render_suffix(text_from(text)),
    )
    if as_json:
        click.echo(json_line({"segments": [_as_json(segment) for segment in segments]}))
        return
    for segment in segments:
        if isinstance(segment, Special):
            click.secho(segment.token.value, fg="cyan", bold=True)
        else:
            click.echo(visible(segment.text, one_line=False))


def _as_json(segment: Segment) -> dict[str, str]:
    return {"special": segment.token.value} if isinstance(segment, Special) else {"text": segment.text}
