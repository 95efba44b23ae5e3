"""What the installers are made from agrees with the program, and their tools do what they say."""

import configparser
import importlib
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pydantic
import pydantic_core
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
        root / "packaging/linux/postrm",
        root / ".ci/run",
        root / "requirements/lock.sh",
    ]
    run = subprocess.run(
        ["shellcheck", "--external-sources", "--severity=warning", *scripts], cwd=root, capture_output=True, text=True
    )
    assert run.stdout == ""


@pytest.fixture
def inventory(root: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(root / "packaging")
    return importlib.import_module("inventory")


def locked(root: Path) -> set[str]:
    """The libraries that ship on every system, by the names of package URLs."""
    rows = re.findall(r"^([\w.-]+)==[^;\n]+(;?)", (root / "requirements/app.txt").read_text("utf-8"), re.MULTILINE)
    return {name.replace(".", "-") for name, only_somewhere in rows if not only_somewhere} - {"pip"}


def test_every_library_comes_with_its_licence_or_says_where_it_stands(root: Path, tmp_path: Path, inventory):
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences/LGPL-3.txt").write_text("GNU LESSER GENERAL PUBLIC LICENSE", encoding="utf-8")
    libraries = Path(pydantic.__file__).parents[1]
    inventory.write_notices(libraries, root, tmp_path / "licences", tmp_path / "NOTICES.txt")
    notices = (tmp_path / "NOTICES.txt").read_text("utf-8")
    told = dict(re.findall(r"={78}\n([\w.-]+) [^\n]*\n={78}\n(.*?)(?=\n={78}\n|\Z)", notices, re.DOTALL))
    told = {re.sub(r"[-_.]+", "-", name).lower(): text for name, text in told.items()}
    for name in locked(root):
        assert len(told[name]) > 20, name
    assert re.search(r"\nPySide6_Essentials .+\n=+\n\nUsed under the LGPL-3.0, whose text stands below", notices)
    assert notices.endswith("GNU LESSER GENERAL PUBLIC LICENSE\n")


def test_what_is_built_into_a_library_stands_in_the_list_of_components(root: Path, tmp_path: Path, inventory):
    libraries = Path(pydantic.__file__).parents[1]
    inventory.write_sbom(libraries, root / "requirements/app.txt", VERSION, tmp_path / "first.json")
    inventory.write_sbom(libraries, root / "requirements/app.txt", VERSION, tmp_path / "second.json")
    assert (tmp_path / "first.json").read_bytes() == (tmp_path / "second.json").read_bytes()
    rows = {row["purl"]: row for row in json.loads((tmp_path / "first.json").read_text("utf-8"))["components"]}
    within = {purl.split("@")[0]: {inner["name"] for inner in row.get("components", ())} for purl, row in rows.items()}
    assert "qt" in within["pkg:pypi/pyside6-essentials"]
    assert "openssl" in within["pkg:pypi/cryptography"]
    assert "typst-pdf" in within["pkg:pypi/typst"]
    assert locked(root) <= {purl.removeprefix("pkg:pypi/").split("@")[0] for purl in rows}


@pytest.mark.needs("objdump")
@pytest.mark.skipif(sys.platform != "linux", reason="looks at a program of Linux")
def test_what_the_oldest_supported_linux_lacks_fails_the_build(root: Path, tmp_path: Path, monkeypatch):
    monkeypatch.syspath_prepend(root / "packaging/linux")
    depends = importlib.import_module("depends")
    module = next(Path(pydantic_core.__file__).parent.glob("*.so"))
    (tmp_path / module.name).write_bytes(module.read_bytes())
    (tmp_path / "text.so").write_text("not a program", encoding="utf-8")
    assert depends.faults(tmp_path) == []
    monkeypatch.setitem(depends.OLDEST, "GLIBC", "2.9")
    monkeypatch.delitem(depends.LIBRARIES, "libgcc_s.so.1")
    told = "\n".join(depends.faults(tmp_path))
    assert f"{module.name}: libgcc_s.so.1 comes with no package" in told
    assert re.search(rf"{re.escape(module.name)}: GLIBC_2\.\d+ is newer than 2\.9", told)
