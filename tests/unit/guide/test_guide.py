"""The guide says what is true of the program: links lead somewhere, commands can be run, settings and options are all there."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from plumbline.cli.main import plumbline
from plumbline.domain.caps import CAPS
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.standard import STANDARD, escalates, standard_from_table
from plumbline.domain.messages import english
from plumbline.intake import READERS
from plumbline.intake.packed import PACKED
from plumbline.services.history.export import CSV_FIELDS
from plumbline.system.setting import Setting
from plumbline.system.settings import Settings
from plumbline.system.settings_table import SETTINGS

REPOSITORY = Path(__file__).resolve().parents[3]
GUIDE = REPOSITORY / "resources" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))

_HEADING = re.compile(r"#{1,6} (.+)")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"`[^`\n]*`")
_OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def page(name: str) -> str:
    return (GUIDE / f"{name}.md").read_text("utf-8")


def prose(text: str) -> str:
    """The text without its code blocks."""
    return "".join(
        part for number, part in enumerate(re.split(r"^```.*\n", text, flags=re.MULTILINE)) if not number % 2
    )


def anchors(text: str) -> set[str]:
    """The names of a page's headings, as links use them."""
    titles = (found.group(1) for line in prose(text).splitlines() if (found := _HEADING.match(line)))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def blocks(text: str) -> list[str]:
    """The code blocks."""
    return re.split(r"^```.*\n", text, flags=re.MULTILINE)[1::2]


def command_lines(path: Path) -> list[str]:
    """Every call of the program in a page's code blocks, without redirections and comments."""
    lines = (line for block in blocks(path.read_text("utf-8")) for line in block.splitlines())
    return [re.split(r"\s+[#>|] ", line)[0] for line in lines if line.startswith("plumbline")]


def commands(command: click.Command = plumbline, name: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, by what is typed."""
    if not isinstance(command, click.Group):
        yield name, command
        return
    with click.Context(command) as context:
        for word in command.list_commands(context):
            found = command.get_command(context, word)
            assert found is not None
            yield from commands(found, f"{name} {word}".strip())


COMMANDS = dict(commands())


def options(command: click.Command) -> set[str]:
    """The options of a command, without --help."""
    return {
        name
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in (*parameter.opts, *parameter.secondary_opts)
    }


def sections() -> dict[str, str]:
    """Command to the text about it in the page on the command line: a heading `policy list, show` is about two."""
    found: dict[str, str] = {}
    for part in re.split(r"^### ", page("command-line"), flags=re.MULTILINE)[1:]:
        title, _, text = part.partition("\n")
        text = re.split(r"^## ", text, flags=re.MULTILINE)[0]
        first, *others = title.split(", ")
        group = first.rpartition(" ")[0]
        found[first] = text
        found.update({f"{group} {word}".strip(): text for word in others})
    del found["Exit codes"]
    return found


def described_options(text: str) -> set[str]:
    """The options in the first column of a section's table."""
    cells = " ".join(line.split("|")[1] for line in text.splitlines() if line.startswith("| `"))
    return set(_OPTION.findall(cells))


def check_call(line: str) -> None:
    """Takes a command line apart as the program would; what it names need not exist."""
    words = shlex.split(line)[1:]
    command: click.Command = plumbline
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        with click.Context(command) as context:
            found = command.get_command(context, words[0])
        assert found is not None, f"no such command: {line}"
        command, words = found, words[1:]
    with click.Context(command, **command.context_settings) as context:
        given, left, _ = command.make_parser(context).parse_args(list(words))
        assert isinstance(command, click.Group) or not left, f"more than it takes: {line}"
        if "--help" in words:
            return
        for parameter in command.params:
            value = given.get(parameter.name or "")
            values = [one for one in (value if isinstance(value, list | tuple) else [value]) if isinstance(one, str)]
            assert values or not parameter.required, f"{parameter.name} is missing: {line}"
            if isinstance(parameter.type, click.Path | click.File):
                continue
            for one in values:
                parameter.type.convert(one, parameter, context)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_is_plain_and_listed(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith("# ")
    assert len(re.findall(r"^# ", prose(text), re.MULTILINE)) == 1
    assert text.count("\n```") % 2 == 0
    without_code = _CODE.sub("", prose(text))
    assert not re.findall(r"</?[a-z][^>\n]*>", without_code), "no HTML"
    assert "![" not in without_code, "no pictures"
    assert path.stem == "index" or f"]({path.name})" in page("index")


@pytest.mark.parametrize("path", [*PAGES, REPOSITORY / "README.md"], ids=lambda path: path.stem)
def test_every_link_leads_somewhere(path: Path) -> None:
    text = path.read_text("utf-8")
    for link in _LINK.findall(_CODE.sub("", prose(text))):
        if link.startswith("https://"):
            assert path.parent != GUIDE, f"the guide is read offline: {link}"
            continue
        name, _, anchor = link.partition("#")
        target = path.parent / name if name else path
        assert target.exists(), link
        assert path.parent != GUIDE or target.parent == GUIDE, f"out of the guide: {link}"
        assert not anchor or anchor in anchors(target.read_text("utf-8")), link


@pytest.mark.parametrize("path", [*PAGES, REPOSITORY / "README.md"], ids=lambda path: path.stem)
def test_every_command_can_be_run(path: Path) -> None:
    for line in command_lines(path):
        check_call(line)


def test_every_setting_that_is_shown_can_be_set(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    calls = [line.split() for path in PAGES for line in command_lines(path) if line.startswith("plumbline settings ")]
    changes = [(call[3], call[4]) for call in calls if call[2] == "set"]
    assert changes
    for key, value in changes:
        settings.set(key, value)
    for call in calls:
        if call[2] == "reset":
            settings.reset(call[3])


def test_a_command_that_can_not_be_run_is_seen() -> None:
    for line in ("plumbline chekc --policy spam x", "plumbline check x", "plumbline check --policy spam --colour x"):
        with pytest.raises((AssertionError, click.UsageError)):
            check_call(line)
    with pytest.raises(click.UsageError):
        check_call("plumbline check --policy spam --effort huge x")
    assert command_lines(GUIDE / "command-line.md")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_described(name: str) -> None:
    text = sections().get(name)
    assert text is not None, f"command-line.md has no section on {name}"
    missing = options(COMMANDS[name]) - described_options(text)
    assert not missing, f"command-line.md does not say what {sorted(missing)} of {name} do"


def test_no_command_or_option_is_described_that_is_not_there() -> None:
    known: dict[str, set[str]] = {}
    for name, text in sections().items():
        assert name in COMMANDS, f"there is no command {name}"
        known.setdefault(text, set()).update(options(COMMANDS[name]))
    for text, there in known.items():
        assert described_options(text) <= there, text.strip().splitlines()[0]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_is_described_with_its_default_and_values(setting: Setting) -> None:
    rows = [line for line in page("settings").splitlines() if line.startswith(f"| `{setting.key}` |")]
    assert len(rows) == 1, setting.key
    *_, meaning, default, values = (cell.strip() for cell in rows[0].strip("|").split("|"))
    assert meaning
    assert default == said(setting.default)
    if setting.choices:
        assert values == ", ".join(setting.choices)
    elif isinstance(setting.default, bool):
        assert values == "yes, no"
    elif setting.least is not None and setting.most is not None:
        assert values == f"{said(setting.least)} to {said(setting.most)}"


def test_the_statement_that_is_shown_can_be_used() -> None:
    shown = [block for block in blocks(page("policies")) if "[answer]" in block]
    assert shown
    for block in shown:
        answer = tomllib.loads(block)["answer"]
        if answer["kind"] == STANDARD:
            assert escalates(standard_from_table(answer, "1. Be kind. 2. No ads."))
            continue
        contract = OutputContract.from_dict(answer, ())
        assert {label.decision.value for label in contract.labels} == {"allowed", "violates"}


def test_the_wordings_that_are_promised_are_read() -> None:
    section = page("policies").split("| The policy says ")[1].split("### ")[0]
    rows = re.findall(r"^\| (?:“(.+?)”.*|`(.+?)`) \| .+ \|$", section, re.MULTILINE)
    promised = [said or shown for said, shown in rows]
    assert len(promised) == 10
    for text in promised:
        found = find_answer_form(f"{text}\n\n1. Be kind.\n2. No ads.\n").contract
        assert found is not None, text
        assert not found.standard, text


def test_every_exported_column_is_described() -> None:
    rows = re.findall(r"^\| (`[a-z_0-9`, ]+`) \| ", page("reviewing"), re.MULTILINE)
    assert [name for row in rows for name in re.findall(r"`([^`]+)`", row)] == list(CSV_FIELDS)


def test_no_setting_is_described_that_is_not_there() -> None:
    described = set(
        re.findall(r"^\| `([a-z_.]+)` \| [^|]+ \| [^|]+ \| [^|]+ \| [^|]+ \|$", page("settings"), re.MULTILINE)
    )
    assert described == {setting.key for setting in SETTINGS}


def said(value: object) -> str:
    """A value as the page writes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{int(value):,}" if value == int(value) else f"{value}"
    return f"{value:,}" if isinstance(value, int) else str(value) or "empty"


def test_every_limit_on_reading_is_described_with_its_number() -> None:
    rows = re.findall(r"^\| (.+) \| (.+) \|$", page("files").partition("## Limits")[2], re.MULTILINE)
    assert rows[2:] == [(str(cap.what), english(cap.most)) for cap in CAPS]


def test_every_kind_of_document_is_described() -> None:
    described = set(re.findall(r"\b[a-z0-9]{2,8}\b", page("files") + page("checking") + page("chats")))
    assert {suffix[1:] for reader in READERS for suffix in reader.suffixes if suffix} <= described
    assert {suffix[1:] for suffix in PACKED} <= described
