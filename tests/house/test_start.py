"""The first command a person runs answers in plain words, whatever the machine lacks."""

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest


@pytest.fixture
def start(request: pytest.FixtureRequest) -> ModuleType:
    """start.py as a module of its own, so that a test may change the machine it sees."""
    spec = importlib.util.spec_from_file_location("start", request.config.rootpath / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def linux_user(start: ModuleType, monkeypatch: pytest.MonkeyPatch):
    """A Linux machine with Python and apt-get, seen by a user who may not install anything."""
    monkeypatch.setattr(start, "IS_LINUX", True)
    monkeypatch.setattr(start, "root_prefix", lambda: None)
    monkeypatch.setattr(start, "has_font", lambda folder: True)
    monkeypatch.setattr(start.shutil, "which", lambda name: f"/usr/bin/{name}")


def test_it_can_be_read_by_a_python_that_is_too_old_to_run_it(request: pytest.FixtureRequest):
    ast.parse((request.config.rootpath / "start.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_it_imports_nothing_but_the_standard_library(request: pytest.FixtureRequest):
    tree = ast.parse((request.config.rootpath / "start.py").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("version", [(3, 9, 2), (3, 10, 0), (3, 14, 0)])
def test_a_python_outside_the_range_is_refused_by_name(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], version: tuple[int, ...]
):
    monkeypatch.setattr(start, "sys", SimpleNamespace(**{**vars(sys), "version_info": version}))
    assert start.main([]) == 1
    said = capsys.readouterr().err
    assert f"Dette er Python 3.{version[1]}." in said
    assert "3.11, 3.12 eller 3.13" in said


def test_the_range_is_the_one_the_project_declares(start: ModuleType, request: pytest.FixtureRequest):
    project = (request.config.rootpath / "pyproject.toml").read_text(encoding="utf-8")
    low, high = start.OLDEST, start.NEWEST
    assert f'requires-python = ">={low[0]}.{low[1]},<{high[0]}.{high[1] + 1}"' in project


def test_an_unknown_task_shows_the_three_there_are(start: ModuleType, capsys: pytest.CaptureFixture[str]):
    assert start.main(["tset"]) == 1
    said = capsys.readouterr().err
    assert "tset" in said
    assert start.USAGE in said


def test_options_alone_belong_to_the_desk(start: ModuleType):
    assert start.choose_task(["--quit-when-ready"]) == ("desk", ["--quit-when-ready"])
    assert start.choose_task(["test", "-k", "undo"]) == ("test", ["-k", "undo"])


@pytest.mark.usefixtures("linux_user")
def test_missing_libraries_are_named_as_packages_with_the_command(start: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(start, "can_load", lambda library: library not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    with pytest.raises(start.CannotStart, match="sudo apt-get install libegl1 libxcb-cursor0\n"):
        start.provide_packages(start.missing_packages(needs_screen=True))


@pytest.mark.usefixtures("linux_user")
def test_what_only_a_screen_needs_is_not_asked_of_a_machine_without_one(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(start, "can_load", lambda library: "xcb" not in library)
    assert start.missing_packages(needs_screen=False) == {}
    assert "libxcb-cursor0" in start.missing_packages(needs_screen=True).values()


@pytest.mark.usefixtures("linux_user")
def test_a_linux_without_apt_is_told_what_the_things_are_called(start: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(start.shutil, "which", lambda name: None)
    with pytest.raises(start.CannotStart, match=r"libEGL\.so\.1"):
        start.provide_packages({"libEGL.so.1": "libegl1"})


def test_a_desk_without_a_screen_is_refused_in_words(start: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(start, "IS_LINUX", True)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(start.CannotStart, match="skjerm"):
        start.check_display("desk")
    start.check_display("test")


def test_an_installed_lock_is_known_by_its_hash_and_the_developers_lock_serves_both(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", tmp_path)
    monkeypatch.setattr(start, "PYTHON", tmp_path)
    (tmp_path / "requirements").mkdir()
    for name in ("app", "dev"):
        (tmp_path / f"requirements/{name}.txt").write_text(name)
    assert not start.is_stamped("app")
    start.stamp_of("dev").write_text(start.fingerprint("dev"))
    assert start.is_stamped("app")
    assert start.is_stamped("dev")
    (tmp_path / "requirements/app.txt").write_text("app, newer")
    assert not start.is_stamped("app")
    assert not start.is_stamped("dev")


def test_a_command_that_fails_is_told_with_what_it_printed_last(start: ModuleType):
    assert start.run_quietly([sys.executable, "-c", "print('ok')"]) == ""
    assert start.run_quietly([sys.executable, "-c", "print('no such wheel'); raise SystemExit(3)"]) == "no such wheel"
    assert start.run_quietly([sys.executable, "-c", "raise SystemExit(3)"]) != ""
