"""`plumbline policy`: the library of policies, and advice on how they are written."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import ListingGroup, answer_form_option, listing_format
from plumbline.cli.policies.answer_form import answer_form as chosen_answer_form
from plumbline.cli.policies.versions import archive, diff, export, versions
from plumbline.cli.remedies import error_text, hint_text
from plumbline.cli.render import Columns, json_line, visible
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.harmony import response_format
from plumbline.domain.lint.answer_checks import NO_ANSWER_FORM
from plumbline.domain.lint.linter import Advice, Severity, lint
from plumbline.domain.lint.text_checks import effort_in
from plumbline.domain.messages import Message, sentences
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rules import defined_rule_ids
from plumbline.services.policies.answer_choice import must_state_answer
from plumbline.services.policies.files import StatementError
from plumbline.services.policies.zip_pack import unpacked

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}


@click.group(cls=ListingGroup, epilog="Example: plumbline policy list")
def policy() -> None:
    """List, show, check, compare, import and export policies."""


@policy.command("list", epilog="Example: plumbline policy list --format jsonl")
@listing_format
def list_policies(output: str) -> None:
    """List all policies: the imported ones, and those that ship with Plumbline."""
    with Application() as app:
        entries = app.library().entries()
    if output == "jsonl":
        for entry in entries:
            click.echo(json_line(_row(entry.policy) | {"starter": entry.starter, "sample": entry.sample}))
        return
    columns = Columns(("Name", "Answers", "Language", "From", "Title"), (22, 8, 8, 8))
    columns.head()
    for entry in entries:
        version = entry.policy
        where = "sample" if entry.sample else "starter" if entry.starter else "library"
        columns.row((version.name, version.contract.kind.value, version.language or "—", where, version.title))


@policy.command(epilog="Example: plumbline policy show spam")
@click.argument("reference", metavar="POLICY")
@answer_form_option
@listing_format
def show(reference: str, answer_form: str, output: str) -> None:
    """Show a policy: its text, its rules, and how its answers are read."""
    with Application() as app:
        version = app.library().find(reference, answer_form)
        tokens = app.vocabulary.count(version.text)
    if output == "jsonl":
        more = {"answer": version.contract.to_dict(), "tokens": tokens, "text": version.text}
        click.echo(json_line(_row(version) | more))
        return
    click.secho(visible(version.title), bold=True)
    if version.summary:
        click.echo(visible(version.summary))
    click.echo(f"name {visible(version.name)} · sha256 {version.sha256} · {tokens:,} tokens\n")
    click.echo(visible(version.text, one_line=False).rstrip("\n"))
    click.secho("\nHow answers are read", bold=True)
    _print_contract(version.contract, version.text)
    if note := _effort_note(version.text):
        click.echo(f"\n{note}")


@policy.command("lint", epilog="Example: plumbline policy lint my-policy/policy.md")
@click.argument("reference", metavar="POLICY")
@listing_format
def lint_policy(reference: str, output: str) -> int:
    """Check how a policy is written, and give advice. Exits with 1 if there are errors.

    POLICY is a policy's file or folder, or a name in the library. A policy.toml beside it is checked too.
    """
    with Application() as app:
        source = app.library().read(reference)
        tokens = app.vocabulary.count(source.draft.text)
    advice = [(source.file, entry) for entry in lint(source.draft.text, source.draft.contract, tokens)]
    if source.problem is not None:
        # the form of the answer is stated there; that can't be read
        advice = [(file, entry) for file, entry in advice if entry.code != NO_ANSWER_FORM]
        advice.insert(0, (source.statement, _statement_advice(source.problem)))
    for file, entry in advice:
        if output == "jsonl":
            click.echo(json_line({"file": str(file)} | _advice_row(entry)))
        else:
            word = click.style(entry.severity.value, fg=_COLOURS[entry.severity])
            place = visible(f"{file}:{entry.line}:{entry.column}")
            click.echo(f"{place}: {word}: {visible(str(entry.message))} [{entry.code}]")
    if output == "table":
        if not advice:
            click.echo("No advice.")
        if note := _effort_note(source.draft.text):
            click.echo(note)
        click.echo(f"{tokens:,} tokens.")
    return int(any(entry.severity is Severity.ERROR for _, entry in advice))


@policy.command("import", epilog="Example: plumbline policy import ~/model-community/example_policies")
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@answer_form_option
@listing_format
def import_policy(path: Path, answer_form: str, output: str) -> int:
    """Import a policy, a folder of policy folders, or a zip file of them, into the library.

    The text is kept byte for byte. Importing a changed policy under the same name makes a new version of it. What can't be used is
    skipped with the reason, and the exit code is then 1. A policy without a known answer form gets the standard form.
    """
    skipped: list[Path] = []

    def skip(place: Path, error: InputError) -> None:
        skipped.append(place)
        click.echo(visible(f"skipped {place} — {error_text(error)}"), err=True)

    with Application() as app, unpacked(path) as place:
        library = app.library()
        form = chosen_answer_form(library, place, answer_form)
        for version, versions in library.import_from(place, skip, form):
            if output == "jsonl":
                click.echo(json_line(_row(version) | {"versions": versions}))
                continue
            contract = version.contract
            rules = (
                ", ".join(contract.rule_ids if contract.standard else defined_rule_ids(version.text)) or "none found"
            )
            click.echo(f"{visible(version.name)}: {visible(version.title)} (version {versions})")
            click.echo(f"    answers: {contract.kind.value}{_source(contract)} · rules: {visible(rules)}")
            if note := _effort_note(version.text):
                click.echo(f"    {note}")
    return int(bool(skipped))


def _effort_note(text: str) -> str:
    """What to do about an effort that a policy's text asks for; "" where it asks for none."""
    effort = effort_in(text)
    if not effort:
        return ""
    hint = hint_text(Remedy(RemedyKind.CHOOSE_EFFORT, effort=effort))
    return f"Its text asks for {effort} effort, which has no effect there. {hint}"


def _statement_advice(error: InputError) -> Advice:
    line, column = (error.line, error.column) if isinstance(error, StatementError) else (1, 1)
    hints = (hint for hint in error.hints if isinstance(hint, Message))
    return Advice(Severity.ERROR, "statement", sentences(error.message, *hints), line, column, column)


def _row(version: PolicyVersion) -> dict[str, object]:
    return {
        "name": version.name,
        "title": version.title,
        "sha256": version.sha256,
        "language": version.language,
        "summary": version.summary,
        "kind": version.contract.kind.value,
        "inferred": version.contract.inferred,
        "standard": version.contract.standard,
        "labels": [label.text for label in version.contract.labels],
        "rules": list(defined_rule_ids(version.text)),
    }


def _advice_row(entry: Advice) -> dict[str, object]:
    return {
        "severity": entry.severity.value,
        "line": entry.line,
        "column": entry.column,
        "end": entry.end,
        "code": entry.code,
        "message": str(entry.message),
    }


def _print_contract(contract: OutputContract, text: str) -> None:
    click.echo(f"Form: {contract.kind.value}{_source(contract)}")
    if contract.fields:
        click.echo("Fields: " + ", ".join(f"{field.name} ({field.kind.value})" for field in contract.fields))
    for label in contract.labels:
        meaning = f" — {visible(label.meaning)}" if label.meaning else ""
        click.echo(f"  {visible(label.text)}: {label.decision.value}{meaning}")
    click.echo("  anything else: undetermined")
    if must_state_answer(text, contract):
        click.secho("\nAnswer form added to the prompt", bold=True)
        click.echo(visible(response_format(contract.schema()), one_line=False))


def _source(contract: OutputContract) -> str:
    if contract.standard:
        return (
            " (the standard form: the policy has no answer form that Plumbline knows)"
            if contract.inferred
            else " (the standard form)"
        )
    return " (inferred from the policy's text)" if contract.inferred else ""


for _command in (versions, diff, export, archive):
    policy.add_command(_command)
