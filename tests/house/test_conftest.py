"""The net that every test stands in really catches something."""

import re
import shutil

import pytest

pytest_plugins = ["pytester"]

SMALL_SUITE = """
import logging, warnings
import pytest
from PySide6.QtCore import qWarning

def test_log_record(): logging.getLogger("x").warning("oh")

def test_python_warning(): warnings.warn("oh")

def test_qt_message(): qWarning("oh")

@pytest.mark.expects_log("oh")
def test_promised_log_that_never_came(): pass

@pytest.mark.xfail
def test_xfail_that_passes(): pass

@pytest.mark.needs("no-such-program")
def test_missing_program(): pass

@pytest.mark.expects_log("disk is full")
def test_expected_log_record(): logging.getLogger("x").error("the disk is full")

def test_offscreen(qapp): assert qapp.platformName() == "offscreen"
"""


def outcomes_of_small_suite(pytester: pytest.Pytester, request: pytest.FixtureRequest) -> dict[str, set[str]]:
    """How the tests of a small project end that uses our own conftest and settings: outcome -> names."""
    root = request.config.rootpath
    for name, place in {"conftest.py": root / "tests", "pyproject.toml": root}.items():
        shutil.copy(place / name, pytester.path / name)
    pytester.makepyfile(SMALL_SUITE)
    lines = pytester.runpytest_subprocess("-rA", "-p", "no:cacheprovider", ".").outlines
    outcomes: dict[str, set[str]] = {}
    for outcome, name in re.findall(r"^(PASSED|FAILED|ERROR) \S+::test_(\w+)", "\n".join(lines), re.MULTILINE):
        outcomes.setdefault(outcome, set()).add(name)
    return outcomes


@pytest.mark.parametrize("on_ci", [False, True], ids=["at home", "on CI"])
def test_an_unexpected_word_from_the_program_fails_a_test(
    pytester: pytest.Pytester, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, on_ci: bool
):
    monkeypatch.setenv("CI", "true") if on_ci else monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    outcomes = outcomes_of_small_suite(pytester, request)
    assert outcomes["FAILED"] == {"python_warning", "qt_message", "xfail_that_passes"}
    assert outcomes["ERROR"] >= {"log_record", "promised_log_that_never_came"}
    assert ("missing_program" in outcomes["ERROR"]) == on_ci
    assert {"expected_log_record", "offscreen"} <= outcomes["PASSED"]
