"""`plumbline prompt`: the model's input, segment by segment."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import answer_form_option, effort_option, format_date, policy_option, text_from
from plumbline.cli.remedies import error_text, hint_text
from plumbline.cli.render import json_line, visible
from plumbline.domain.errors import InputError
from plumbline.domain.harmony import Segment, Special, render_prefix, render_suffix
from plumbline.domain.run import Effort
from plumbline.services.policies.answer_choice import must_state_answer


@click.command(epilog="Example: plumbline prompt --policy spam --text 'Cheap followers, ask me how' --effort high")
@policy_option
@click.option("--text", required=True, help="The content; - reads it from standard input.")
@effort_option
@answer_form_option
@click.option("--context", multiple=True, metavar="NAME=VALUE", help="Show this beside the content, as context.")
@click.option("--date", "date_text", help="The date in the prompt, YYYY-MM-DD. Default: today.")
@click.option(
    "--state-format",
    is_flag=True,
    help="State the JSON schema of the answer, as `# Response Formats`, also where the policy says itself what to answer.",
)
@click.option(
    "--json", "as_json", is_flag=True, help='As JSON: {"segments": [{"special": …}, {"text": …}, …], "tokens": …}.'
)
def prompt(
    policy: str,
    text: str,
    effort: str | None,
    answer_form: str,
    context: tuple[str, ...],
    date_text: str | None,
    state_format: bool,
    as_json: bool,
) -> None:
    """Show the exact input of the model.

    Special tokens are highlighted. Everything else reaches the model as plain text, whatever it contains. Where the policy doesn't
    say what to answer, the form of the answer stands behind it, as `# Response Formats`. The number of tokens is exact for the real
    models, and needs none of them.
    """
    with Application() as app:
        library = app.library()
        source = library.read(policy)
        wanted = Effort(effort or app.settings.text("effort"))
        state_format = state_format or bool(app.settings.get("prompt.state_format"))
        vocabulary = app.vocabulary
        chosen = wanted.steps[0]
        if wanted is not chosen:
            click.echo(f"The effort adapts: this is the first prompt, at {chosen.value} effort.", err=True)
        if source.problem is not None:
            _warn(source.problem)
        schema = None
        try:
            as_written = source.problem is not None and not answer_form
            version = source.draft.version() if as_written else library.find(policy, answer_form)
            states = state_format or must_state_answer(version.text, version.contract)
            schema = version.contract.schema() if states else None
        except InputError as error:
            if state_format or answer_form:
                raise
            _warn(error)
    prefix = render_prefix(source.draft.text, chosen, format_date(date_text), schema)
    segments = (*prefix, *render_suffix(text_from(text), [_pair(one) for one in context]))
    tokens, of_policy = vocabulary.count_prompt(segments), vocabulary.count(source.draft.text)
    if as_json:
        parts = [_as_json(segment) for segment in segments]
        click.echo(json_line({"segments": parts, "tokens": tokens, "policy_tokens": of_policy}))
        return
    for segment in segments:
        if isinstance(segment, Special):
            click.secho(segment.token.value, fg="cyan", bold=True)
        else:
            click.echo(visible(segment.text, one_line=False))
    click.echo(f"{tokens:,} tokens, {of_policy:,} of them the policy's.", err=True)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"--context needs NAME=VALUE, not {text!r}.")
    return name, value


def _warn(error: InputError) -> None:
    click.echo(visible(error_text(error)), err=True)
    for hint in error.hints:
        click.echo(f"  {visible(hint_text(hint))}", err=True)


def _as_json(segment: Segment) -> dict[str, str]:
    return {"special": segment.token.value} if isinstance(segment, Special) else {"text": segment.text}
