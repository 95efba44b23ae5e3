"""What every test may count on: no screen, no unexpected log record, and the same hypotheses on every machine."""

import gc
import logging
import os
import re
import shutil
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("quick", max_examples=25, deadline=None)
settings.register_profile("ci", settings.get_profile("quick"), derandomize=True, print_blob=True)
settings.register_profile(
    "long", settings.get_profile("ci"), max_examples=200, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "deep", settings.get_profile("quick"), max_examples=2000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "quick"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Long variants of tests, for CI and for whoever changes the rules."""
    parser.addoption("--many-edits", type=int, default=100, help="random edits that no case may stumble over")


LONG_FIRST = (
    "tests/ui/accessibility", "tests/stories", "tests/ui/pages", "tests/documents", "tests/cases", "tests/reliability",
    "tests/ui/opening", "tests/store", "tests/seal", "tests/cli", "tests/house", "tests/office_templates",
)  # fmt: skip
"""The folders with the longest files, longest first: what comes last must be short, or all but one core wait for it."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first; within a folder the order stays."""

    def rank(item: pytest.Item) -> int:
        found = (at for at, folder in enumerate(LONG_FIRST) if item.nodeid.startswith(f"{folder}/"))
        return next(found, len(LONG_FIRST))

    items.sort(key=rank)


def pytest_collection_finish() -> None:
    """What is there before the first test stays, so Python need not look through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose outside program is missing, except on CI, which has no business lacking it."""
    for marker in item.iter_markers("needs"):
        for program in marker.args:
            if shutil.which(program) is None:
                (pytest.fail if os.environ.get("CI") else pytest.skip)(f"needs {program}")


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Let what a test closed be gone: Qt deletes later, in an event loop, and no test has one. Else windows pile up."""
    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None and qt.QCoreApplication.instance() is not None:
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture):
    """Fail a test in which the program warned about something that the test did not say it would."""
    yield
    expected = [re.compile(marker.args[0]) for marker in request.node.iter_markers("expects_log")]
    records = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    loud = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    unexpected = [text for text in loud if not any(pattern.search(text) for pattern in expected)]
    unmet = [pattern.pattern for pattern in expected if not any(pattern.search(text) for text in loud)]
    assert not unexpected, f"unexpected log records: {unexpected}"
    assert not unmet, f"expected log records that never came: {unmet}"
