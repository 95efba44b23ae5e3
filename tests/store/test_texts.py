"""Every error and notice of the store has its sentence, in every language, with just the values it comes with."""

import re
from datetime import date
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from aevdesk.store import errors
from aevdesk.store.errors import Param, StoreError

DAY = date(2026, 11, 21)
BUSY: dict[str, Param] = {
    "known": "yes",
    "user": "te-01",
    "machine": "NAV-12",
    "process": "4711",
    "day": DAY,
    "time": "14.32",
}
PARAMS: dict[str, dict[str, Param]] = {
    "store.unexpected": {"kind": "KeyError"},
    "store.wrong_passphrase": {"wait": 4},
    "store.wrong_recovery_code": {"wait": 4},
    "store.weak_passphrase": {"characters": 12, "words": 4},
    "store.vault_newer": {"version": 2, "known": 1},
    "store.too_little_memory": {"mebibytes": 256},
    "store.not_set_up": {"folder": "C:\\aevdesk"},
    "store.already_set_up": {"folder": "C:\\aevdesk"},
    "store.not_writable": {"folder": "C:\\aevdesk"},
    "store.busy": BUSY,
    "store.newer": {"version": 2, "known": 1},
    "store.disk_full": {"drive": "C:"},
    "store.disk_fault": {"drive": "C:"},
    "store.damaged_sealed": {"number": 2},
    "store.already_sealed": {"number": 2},
    "store.sealed_missing": {"number": 2},
    "store.log_broken": {"seq": 17},
    "store.backup_failed": {"cause": "store_disk_full", "drive": "D:"},
    "store.backup_damaged": {"name": "0000000017-20261121"},
    "store.parcel_newer": {"version": 2, "known": 1},
    "store.parcel_too_big": {"megabytes": 60},
    "store.backup_missing": {"name": "0000000017-20261121"},
    "store.was_interrupted": {"day": DAY, "time": "14.32"},
    "store.rolled_back": {"missing": 3},
}
NOTICES = {"store.was_interrupted", "store.healed", "store.rolled_back", "store.backup_overdue"}
LANGUAGES = ("nb", "nn", "en")


def codes() -> set[str]:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, StoreError)]
    return {kind.code for kind in kinds} | NOTICES


@pytest.fixture(scope="module", params=LANGUAGES)
def bundle(request: pytest.FixtureRequest) -> FluentBundle:
    path: Path = request.config.rootpath / "resources" / "texts" / request.param / "store.ftl"
    made = FluentBundle([request.param], use_isolating=False)
    made.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return made


def say(bundle: FluentBundle, code: str, params: dict[str, Param]) -> str:
    shown = {name: f"{value:%d.%m.%Y}" if isinstance(value, date) else value for name, value in params.items()}
    text, problems = bundle.format_pattern(bundle.get_message(code.replace(".", "-")).value, shown)
    assert problems == []
    return str(text)


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_code_has_a_whole_sentence(bundle: FluentBundle, code: str):
    text = say(bundle, code, PARAMS.get(code, {}))
    assert text[-1] == "."
    assert len(re.findall(r"[.?:] ", text)) <= 4
    assert not re.search(r"[{}!⟦]|vennligst|venlegst|please", text)


@pytest.mark.parametrize(("code", "name", "value"), [
    ("store.wrong_passphrase", "wait", 0), ("store.wrong_passphrase", "wait", 1), ("store.wrong_recovery_code", "wait", 0),
    ("store.wrong_recovery_code", "wait", 1), ("store.busy", "known", "no"), ("store.rolled_back", "missing", 0),
    ("store.backup_failed", "cause", "store_not_writable"), ("store.backup_failed", "cause", "store_damaged"),
    ("store.backup_failed", "cause", "store_disk_fault"),
])  # fmt: skip
def test_the_rarer_forms_are_sentences_too(bundle: FluentBundle, code: str, name: str, value: Param):
    usual = say(bundle, code, PARAMS[code])
    rarer = say(bundle, code, {**PARAMS[code], name: value})
    assert rarer[-1] == "."
    assert rarer != usual


def test_no_sentence_is_left_over(request: pytest.FixtureRequest):
    wanted = {code.replace(".", "-") for code in codes()}
    for language in LANGUAGES:
        source = (request.config.rootpath / "resources" / "texts" / language / "store.ftl").read_text(encoding="utf-8")
        assert set(re.findall(r"^(\S+) =", source, re.MULTILINE)) == wanted


def test_the_languages_use_the_same_values(request: pytest.FixtureRequest):
    found = []
    for language in LANGUAGES:
        source = (request.config.rootpath / "resources" / "texts" / language / "store.ftl").read_text(encoding="utf-8")
        entries = re.findall(r"^(\S+) =(.*(?:\n[ }].*)*)", source, re.MULTILINE)
        found.append({name: sorted(set(re.findall(r"\$(\w+)", text))) for name, text in entries})
    assert found[0] == found[1] == found[2]


def test_an_error_shows_nothing_but_its_code():
    assert str(errors.DamagedCase(case_id="one")) == "store.damaged_case"
