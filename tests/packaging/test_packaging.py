"""What the installers are made from agrees with the program, and their tools do what they say."""

import configparser
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from aevdesk.cli import cli
from aevdesk.version import VERSION

ID = "org.aevdesk.Aevdesk"


@pytest.fixture
def root(request: pytest.FixtureRequest) -> Path:
    return request.config.rootpath


@pytest.fixture
def desktop(root: Path) -> Path:
    return root / "packaging/desktop"


def test_the_version_stands_in_one_place(root: Path):
    listed = subprocess.run(["git", "-C", root, "ls-files", "-z"], capture_output=True, text=True, check=True).stdout
    places = [
        root / name
        for name in listed.split("\0")
        if name and (root / name).suffix in (".sh", ".py", ".toml", ".nsi", ".rc", ".xml", "")
    ]
    told = {
        path
        for path in places
        if path.is_file() and re.search(rf"(?<![\w.]){re.escape(VERSION)}(?![\w.])", path.read_text("utf-8", "replace"))
    }
    places_of_their_own = {"tests", "docs"}
    found = {path.relative_to(root) for path in told}
    assert {path.as_posix() for path in found if path.parts[0] not in places_of_their_own} == {"aevdesk/version.py"}


def test_a_file_handed_over_is_known_and_opened_on_every_system(root: Path, desktop: Path):
    entry = configparser.RawConfigParser()
    entry.read(desktop / f"{ID}.desktop", encoding="utf-8")
    mime = ET.parse(desktop / f"{ID}.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = mime.find("m:mime-type", space)
    assert kind is not None
    assert entry["Desktop Entry"]["MimeType"] == f"{kind.attrib['type']};"
    assert entry["Desktop Entry"]["Exec"] == "aevdesk %f"
    assert [glob.attrib["pattern"] for glob in kind.findall("m:glob", space)] == ["*.aevsak"]
    assert kind.attrib["type"] in (desktop / f"{ID}.metainfo.xml").read_text("utf-8")
    installer = (root / "packaging/windows/installer.nsi").read_text("utf-8")
    assert """"Software\\Classes\\aevdesk.sak\\shell\\open\\command" "" '"$INSTDIR\\aevdesk.exe" "%1"\'""" in installer
    assert '"Software\\Classes\\.aevsak" "" "aevdesk.sak"' in installer


def test_the_manual_names_every_command_and_no_other(desktop: Path):
    named = re.findall(
        r"\.TP\n(?:\\fB|\.B )([\w-]+)", (desktop / "aevdesk.1").read_text("utf-8").split(".SH COMMANDS")[1]
    )
    assert named == sorted(name for name, command in cli.commands.items() if not command.hidden)


def test_the_package_depends_on_every_library_that_the_start_script_names(root: Path):
    def printed(*arguments: str) -> str:
        command = [sys.executable, str(root / "packaging/linux/depends.py"), *arguments]
        return subprocess.run(command, env={"PYTHONPATH": str(root)}, capture_output=True, text=True, check=True).stdout

    depends = printed().strip().split(", ")
    assert "libc6 (>= 2.35)" in depends
    assert "libglib2.0-0t64 | libglib2.0-0" in depends  # renamed between Debian 12 and 13
    assert not any("ssl" in name for name in depends)
    for library, package in (line.split() for line in printed("table").splitlines()):
        assert any(package in name for name in depends), library


@pytest.mark.parametrize(("megabytes", "code"), [("2", 0), ("1", 1)])
def test_a_file_over_its_budget_fails_the_build(root: Path, tmp_path: Path, megabytes: str, code: int):
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree/half").write_bytes(bytes(750_000))
    (tmp_path / "tree/other half").write_bytes(bytes(750_000))
    script = f'set -euo pipefail; root="{root}"; . "$root/packaging/release.sh"; within "{tmp_path}/tree" {megabytes}'
    run = subprocess.run(["bash", "-c", script], capture_output=True, text=True)
    assert run.returncode == code
    assert "1.5 MB of at most" in run.stdout
    assert ("TOO BIG" in run.stderr) == bool(code)


def test_the_uninstaller_removes_what_was_installed_and_the_deepest_first(root: Path, tmp_path: Path):
    (tmp_path / "tree/program/æ").mkdir(parents=True)
    (tmp_path / "tree/program/æ/one.pyc").touch()
    (tmp_path / "tree/aevdesk.exe").touch()
    script = root / "packaging/windows/uninstall_list.py"
    subprocess.run([sys.executable, script, tmp_path / "tree", tmp_path / "files.nsh"], check=True)
    assert (tmp_path / "files.nsh").read_text("utf-8-sig").splitlines() == [
        'Delete "$INSTDIR\\program\\æ\\one.pyc"', 'Delete "$INSTDIR\\aevdesk.exe"',
        'RMDir "$INSTDIR\\program\\æ"', 'RMDir "$INSTDIR\\program"',
    ]  # fmt: skip


@pytest.mark.needs("shellcheck")
def test_the_scripts_have_no_faults_that_a_shell_expert_would_see(root: Path):
    scripts = [
        *root.glob("packaging/**/*.sh"),
        root / "packaging/linux/portable/aevdesk",
        root / ".ci/run",
        root / "requirements/lock.sh",
    ]
    run = subprocess.run(
        ["shellcheck", "--external-sources", "--severity=warning", *scripts], cwd=root, capture_output=True, text=True
    )
    assert run.stdout == ""
