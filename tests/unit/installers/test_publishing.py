"""What the release workflow relies on."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from installers.macos.info import INFO
from installers.places import HERE, ROOT
from installers.releases import FILE, publish_at

from plumbline import __version__
from plumbline.system.languages import LANGUAGES

WORKFLOW = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")


def test_the_workflow_runs_what_there_is() -> None:
    for module in re.findall(r"-m (installers[\w.]*)", WORKFLOW):
        path = ROOT / module.replace(".", "/")
        assert path.with_suffix(".py").is_file() or (path / "__main__.py").is_file(), module
    for script in re.findall(r"installers/[\w/]+\.sh", WORKFLOW):
        assert (ROOT / script).is_file(), script


def test_a_publisher_s_address_is_written_where_the_program_reads_it(tmp_path: Path) -> None:
    file = tmp_path / "releases.toml"
    shutil.copy(FILE, file)
    publish_at("https://example.org/plumbline/releases", file)
    assert 'page = "https://example.org/plumbline/releases"\n' in file.read_text("utf-8")


@pytest.mark.parametrize("address", ["http://example.org/releases", 'https://example.org/"', "example.org", ""])
def test_an_address_that_is_not_protected_is_refused(address: str, tmp_path: Path) -> None:
    file = tmp_path / "releases.toml"
    shutil.copy(FILE, file)
    with pytest.raises(SystemExit):
        publish_at(address, file)


def test_what_the_workflow_fetches_is_pinned_by_its_sum() -> None:
    fetched = re.findall(r"RUNTIME: https://\S+/(\d{8})/", WORKFLOW)
    assert len(fetched) == 1, "a dated release, not one that is replaced"
    assert re.search(r"RUNTIME_SHA256: [0-9a-f]{64}\n", WORKFLOW)
    assert "sha256sum --check" in WORKFLOW


def test_the_flatpak_is_made_from_this_version_s_archive() -> None:
    [manifest] = (HERE / "flatpak").glob("*.yml")
    assert f"plumbline-{__version__}-linux-x86_64.tar.xz" in manifest.read_text("utf-8")


def test_macos_may_load_a_replaced_qt_and_knows_the_languages() -> None:
    rights = plistlib.loads((HERE / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.cs.disable-library-validation"] is True
    assert plistlib.loads(plistlib.dumps(INFO)) == INFO
    assert INFO["CFBundleLocalizations"] == sorted(LANGUAGES)


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="needs shellcheck")
def test_shell_scripts_pass_shellcheck() -> None:
    subprocess.run(["shellcheck", *HERE.rglob("*.sh")], check=True)
